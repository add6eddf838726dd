namespace Bot.Storage;

/// <summary>Runs what the rooms have registered for deletion, at the start and then each hour.</summary>
internal sealed partial class Purger(Database database, IEnumerable<Purge> purges, TimeProvider clock, ILogger<Purger> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            foreach (var purge in purges)
            {
                await RunAsync(purge);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(Purge purge)
    {
        try
        {
            await database.WriteAsync(connection => purge.Run(connection, clock.GetUtcNow()));
        }
        catch (Exception e) // The loop's own net: the next hour tries again.
        {
            LogFailed(e.GetType().Name);
        }
    }

    [LoggerMessage(1101, LogLevel.Error, "Old data could not be deleted ({Fault}); it is tried again in an hour")]
    private partial void LogFailed(string fault);
}
