using Bot.Storage;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>
/// Works on what was acknowledged, one turn after another within a conversation; goes on after a restart with
/// what an earlier run left.
/// </summary>
internal sealed partial class InboxWorker : IHostedService, IDisposable
{
    // Repeats are known for longer than Teams, or anything between it and us, goes on sending them.
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(8);
    private static readonly TimeSpan PurgeEvery = TimeSpan.FromHours(1);

    private readonly Database _database;
    private readonly TurnWork _work;
    private readonly TimeProvider _clock;
    private readonly ILogger<InboxWorker> _logger;
    private readonly Stopping _stopping = new();
    private readonly Lanes<Delivered> _lanes;
    private ITimer? _purge;

    public InboxWorker(Database database, TurnWork work, TimeProvider clock, ILogger<InboxWorker> logger)
    {
        (_database, _work, _clock, _logger) = (database, work, clock, logger);
        _lanes = new(RunAsync);
    }

    /// <summary>How many conversations have a turn that runs or waits.</summary>
    public int Busy => _lanes.Busy;

    public void Add(Delivered delivered) => _lanes.Add(delivered.Activity.Conversation?.Id ?? "", delivered);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var left = await _database.WriteAsync(InboxStore.Resume);
        if (left.Count > 0)
        {
            LogResumed(left.Count);
        }

        foreach (var delivered in left)
        {
            Add(delivered);
        }

        _purge = _clock.CreateTimer(_ => Purge(), state: null, PurgeEvery, PurgeEvery);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _stopping.StopAsync(_lanes.DrainedAsync, cancellationToken);

    public void Dispose()
    {
        _purge?.Dispose();
        _stopping.Dispose();
    }

    private async Task RunAsync(Delivered delivered)
    {
        if (_stopping.Begun.IsCancellationRequested)
        {
            return; // It stays in the store, and the next start goes on with it.
        }

        try
        {
            await _work.FinishAsync(delivered, _stopping.Overdue);
        }
        catch (Exception e) // The loop's own net: the turn stays in the store, and the next start goes on with it.
        {
            LogLeft(delivered.Key.Reference, e.GetType().Name);
        }
    }

    private void Purge() => _ = _database.WriteAsync(connection => InboxStore.Purge(connection, _clock.GetUtcNow() - KnownFor));

    [LoggerMessage(2002, LogLevel.Information, "Going on with {Count} messages that an earlier run acknowledged and did not finish")]
    private partial void LogResumed(int count);

    [LoggerMessage(2003, LogLevel.Error, "Turn {TurnId} was left for the next start: {Fault}")]
    private partial void LogLeft(string turnId, string fault);
}
