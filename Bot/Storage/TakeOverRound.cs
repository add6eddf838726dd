namespace Bot.Storage;

/// <summary>
/// Where several processes may use the store: says that this one takes work, has the rooms take up what it was handed and
/// what processes left that are gone, and ends this one when its own work was taken over.
/// </summary>
internal sealed partial class TakeOverRound(Database database, IEnumerable<TakeOver> rooms, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<TakeOverRound> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.IsShared)
            return;

        await using var leaving = lifetime.ApplicationStopping.Register(() => _ = AloneAsync(() => SayAsync(isWorking: false)));
        await SayUntilHeardAsync(stoppingToken);
        var called = database.CalledAsync(stoppingToken);
        while (!database.Lost.IsCompleted && !stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAny(called, Task.Delay(Every, clock, stoppingToken), database.Lost);
            if (called.IsCompleted)
                called = database.CalledAsync(stoppingToken);
            foreach (var room in rooms)
                await AloneAsync(room.RunAsync);
        }

        if (database.Lost.IsCompleted)
        {
            LogLost();
            lifetime.StopApplication();
        }
    }

    private async Task SayUntilHeardAsync(CancellationToken cancellationToken)
    {
        while (!await AloneAsync(() => SayAsync(isWorking: true)))
            await Task.Delay(Every, clock, cancellationToken);
    }

    private Task SayAsync(bool isWorking) => database.WriteAsync(connection => database.SetWorking(connection, isWorking));

    private async Task<bool> AloneAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) // The loop's own net: the next look tries again.
        {
            LogFailed(e.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(1103, LogLevel.Warning, "What other instances left or handed over could not be looked for ({Fault}); it is tried again")]
    private partial void LogFailed(string fault);

    [LoggerMessage(1104, LogLevel.Critical, "This instance did not reach the store for so long that others have taken over its work: it ends, and can be started again")]
    private partial void LogLost();
}
