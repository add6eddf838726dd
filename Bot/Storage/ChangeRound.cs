namespace Bot.Storage;

/// <summary>Where several processes may use the store: has the rooms read anew what any of them has changed.</summary>
internal sealed partial class ChangeRound(Database database, IEnumerable<WhenChanged> rooms, TimeProvider clock, ILogger<ChangeRound> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.IsShared)
            return;

        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested) // The loop's own net: the next look tries again.
            {
                LogFailed(e.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var numbers = database.Read(Changes.Numbers);
        foreach (var room in rooms)
        {
            var number = numbers.GetValueOrDefault(room.Kind);
            if (_seen.GetValueOrDefault(room.Kind) == number)
                continue;
            await room.RunAsync(cancellationToken);
            _seen[room.Kind] = number;
        }
    }

    [LoggerMessage(1105, LogLevel.Warning, "What another instance has changed could not be read ({Fault}); it is tried again")]
    private partial void LogFailed(string fault);
}
