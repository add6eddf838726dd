using Bot.Places.Launching;
using Bot.Places.Pooling;
using Bot.Storage;

namespace Bot.Places.Keeping;

/// <summary>
/// Does what is due with rounds: launches the check-ins of their teams, and puts their results together. What is due stands in
/// the store, a team at a time, so that nothing is missed or done twice over a restart.
/// </summary>
internal sealed partial class RoundKeeper(Database database, TeamLaunch launch, Freezing freezing, RoundBell bell, ILogger<RoundKeeper> logger) : BackgroundService
{
    /// <summary>Does all that is due now; ends when it is on disk.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Asked of the writer, so that the change which woke it is on disk by then.
        foreach (var round in await database.WriteAsync(RoundStore.Running))
        {
            foreach (var team in database.Read(connection => RoundStore.Teams(connection, round.Id)).Where(static team => team.State is TeamState.Waiting))
                await EachAloneAsync(() => launch.TryAsync(round, team, cancellationToken), cancellationToken);
            await EachAloneAsync(() => freezing.TryAsync(round), cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in bell.RingsAsync(stoppingToken))
            await EachAloneAsync(() => RunAsync(stoppingToken), stoppingToken);
    }

    // One that fails holds up no other: it stays due.
    private async Task EachAloneAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested) // The loop's own net: the next round tries again.
        {
            LogFailed(e.GetType().Name);
        }
    }

    [LoggerMessage(3001, LogLevel.Error, "A check-in of many teams could not be taken further ({Fault}); it is tried again in half a minute")]
    private partial void LogFailed(string fault);
}
