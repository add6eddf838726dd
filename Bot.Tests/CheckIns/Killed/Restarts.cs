using Bot.Tests.Host;

namespace Bot.Tests.CheckIns.Killed;

/// <summary>One program after another over the same folder.</summary>
internal sealed class Restarts(string folder) : IAsyncDisposable
{
    private readonly List<BotProcess> _started = [];

    public BotProcess Current => _started[^1];

    public async Task StartAsync() => _started.Add(await BotProcess.StartReadyAsync(folder, Story.Settings));

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _started)
            await bot.DisposeAsync();
    }
}
