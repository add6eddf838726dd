using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Bot.Tests.Host;

/// <summary>The real program in a process of its own, so that a test can end it as it likes and read what it prints.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly string Dotnet = Path.GetFullPath("../../../dotnet", RuntimeEnvironment.GetRuntimeDirectory());
    private readonly Process _process;

    private BotProcess(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) };
    }

    public int Id => _process.Id;

    public HttpClient Http { get; }

    /// <summary>Starts the program in Development, without credentials and chat unless the settings say otherwise.</summary>
    public static BotProcess Start(string dataFolder, params (string Name, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Next()}");
        (string, string)[] usual =
        [
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ASPNETCORE_URLS", address.OriginalString),
            ("Storage__Folder", dataFolder),
            ("Storage__Postgres", Stores.PostgresOf(dataFolder) ?? ""),
            ("Playground__Enabled", "false"),
        ];
        return new BotProcess(Launch([], [.. usual, .. settings]), address);
    }

    /// <summary>Starts the program and waits until it is ready.</summary>
    public static async Task<BotProcess> StartReadyAsync(string dataFolder, params (string Name, string Value)[] settings)
    {
        var bot = Start(dataFolder, settings);
        await RunningBot.UntilAsync(() => bot._process.HasExited || bot.IsReady());
        return bot._process.HasExited ? throw new InvalidOperationException($"The bot ended at its start: {await bot.ErrorsAsync()}") : bot;
    }

    /// <summary>Runs the program to its end; returns its exit code and what it printed.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        using var process = Launch(arguments, settings);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var patience = Patience();
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs the program and ends it as a power cut would, at a moment that the test knows; returns whether it was still at work.</summary>
    public static async Task<bool> KillAtAsync(Func<bool> isTime, string[] arguments, params (string Name, string Value)[] settings)
    {
        using var process = Launch(arguments, settings);
        while (!process.HasExited && !isTime())
            await Task.Yield();

        var isAtWork = !process.HasExited;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return isAtWork;
    }

    /// <summary>The first line it prints that holds these words; fails when it ends without one.</summary>
    public async Task<string> LineWithAsync(string words)
    {
        using var patience = Patience();
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The bot ended without printing '{words}'.");
    }

    /// <summary>All that it has told of trouble, once it has ended.</summary>
    public Task<string> ErrorsAsync() => _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

    /// <summary>Reads all that it prints from now on, until it ends.</summary>
    public async Task<(string Output, string Error)> PrintedAsync()
    {
        var output = _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        return (await output, await error);
    }

    /// <summary>Ends it as a power cut would: it hears nothing of it, and what it started is not touched.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: false);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks it to stop, as Ctrl+C or a service manager does, and waits until it has; returns its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Waits until it has ended by itself; returns its exit code.</summary>
    public async Task<int> ExitedAsync()
    {
        using var patience = Patience();
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        Http.Dispose();
        _process.Dispose();
    }

    private static Process Launch(string[] arguments, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(Dotnet, [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        return process;
    }

    private static CancellationTokenSource Patience()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        return patience;
    }

    private bool IsReady()
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
            using var response = Http.Send(request);
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
