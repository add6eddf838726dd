using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;

namespace Bot.Playground;

/// <summary>A Teams-like chat in the browser, for trying the bot without Teams: Microsoft's Agents Playground, run beside it.</summary>
internal sealed class BrowserChat(
    ChatPackage package,
    IServer server,
    IHostApplicationLifetime lifetime,
    IOptions<PlaygroundOptions> options,
    TextWriter screen) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
            return;

        await BotListensAsync(stoppingToken);
        var whyNot = await RunAsync(stoppingToken);
        await screen.WriteLineAsync($"{whyNot} The bot itself is running.");
    }

    private Task BotListensAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        lifetime.ApplicationStarted.Register(started.SetResult);
        return started.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Runs the chat for as long as the bot runs; returns early, with the reason in plain words, where that is not possible.</summary>
    private async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        if (BotEndpoint.Of(server) is not { } endpoint)
            return "Chat in the browser needs the bot on a plain http address of this machine.";

        if (!await Node.IsPresentAsync(cancellationToken))
            return $"Chat in the browser needs Node.js {Node.OldestVersion} or later: install it from https://nodejs.org or with your package manager, then start again.";

        if (!package.IsInstalled)
        {
            await screen.WriteLineAsync("Fetching the chat (about 15 MB, once)…");
            if (await package.InstallAsync(cancellationToken) is { } failure)
                return $"The chat could not be fetched ({failure}): it is tried again at the next start.";
        }

        var port = FreePort.From(options.Value.Port);
        using var chat = ChatProcess.Start(package, endpoint, port, ChatPackage.People);
        if (!await chat.IsListeningAsync(cancellationToken))
            return "Chat in the browser did not start.";

        await screen.WriteLineAsync($"Chat with it: http://localhost:{port}");
        await chat.EndAsync(cancellationToken);

        // Ctrl+C reaches the chat too, and may end it just before the bot hears of it.
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        return "Chat in the browser has ended.";
    }
}
