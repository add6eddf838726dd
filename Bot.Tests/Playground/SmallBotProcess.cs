using System.Diagnostics;
using System.Globalization;

namespace Bot.Tests.Playground;

/// <summary>A bot with its chat in a process of its own, so that a test can end it as it likes and read what it prints.</summary>
internal sealed class SmallBotProcess : IDisposable
{
    private const string Main = $"{nameof(Bot)}.{nameof(Tests)}.{nameof(Playground)}.{nameof(SmallBot)}.{nameof(SmallBot.Serves_until_it_is_ended)}";
    private readonly Process process;

    private SmallBotProcess(Process process) => this.process = process;

    /// <summary>Starts the bot in Development with these environment variables on top.</summary>
    public static SmallBotProcess Start(string dataFolder, params (string Name, string Value)[] variables)
    {
        var tests = Path.ChangeExtension(typeof(SmallBot).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        var program = new ProcessStartInfo(tests, ["-noLogo", "-explicit", "only", "-method", Main])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["Storage__Folder"] = dataFolder,
            },
        };
        foreach (var (name, value) in variables)
            program.Environment[name] = value;
        return new(Process.Start(program) ?? throw new InvalidOperationException("The bot did not start."));
    }

    /// <summary>The first line it prints that holds these words; fails when it ends without one.</summary>
    public async Task<string> LineWithAsync(string words, CancellationToken cancellationToken)
    {
        var seen = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
            seen.Add(line);
        }

        throw new InvalidOperationException($"The bot ended without printing '{words}':\n{string.Join('\n', seen)}");
    }

    /// <summary>Ends it as a power cut would: it hears nothing of it, and its chat is not touched.</summary>
    public void Kill() => process.Kill(entireProcessTree: false);

    /// <summary>Asks it to stop, as Ctrl+C or a service manager does, and waits until it has.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
