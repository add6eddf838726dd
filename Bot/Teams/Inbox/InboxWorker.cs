using Bot.Storage;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>
/// Works on what was acknowledged, one turn after another within a conversation; goes on after a restart with
/// what an earlier run left.
/// </summary>
internal sealed partial class InboxWorker : IHostedLifecycleService, IDisposable
{
    private readonly Database _database;
    private readonly InboxStore _inbox;
    private readonly TurnWork _work;
    private readonly TimeProvider _clock;
    private readonly ILogger<InboxWorker> _logger;
    private readonly Stopping _stopping = new();
    private readonly Lanes<Delivered> _lanes;

    public InboxWorker(Database database, InboxStore inbox, TurnWork work, TimeProvider clock, ILogger<InboxWorker> logger)
    {
        (_database, _inbox, _work, _clock, _logger) = (database, inbox, work, clock, logger);
        _lanes = new(RunAsync);
    }

    /// <summary>How many conversations have a turn that runs or waits.</summary>
    public int Busy => _lanes.Busy;

    /// <summary>Works on these, those of one conversation in their order; called in the order of the transactions.</summary>
    public void Add(IEnumerable<Delivered> several)
    {
        foreach (var delivered in several)
        {
            _lanes.Add(delivered.Lane, delivered);
        }
    }

    // Put into the lanes before the bot listens, so that nothing new goes ahead of it.
    public Task StartingAsync(CancellationToken cancellationToken) => TakeOverAsync();

    /// <summary>Takes up what was handed to this process, and what an earlier run or a process that is gone acknowledged and did not finish.</summary>
    public async Task TakeOverAsync()
    {
        if (!_database.Read(_inbox.HasFree))
            return;
        var (left, unreadable) = await _database.WriteAsync(_inbox.Claim, onDisk: claimed => Add(claimed.Readable));
        if (unreadable > 0)
        {
            LogUnreadable(unreadable);
        }

        if (left.Count(static delivered => delivered.Starts > 0) is > 0 and var resumed)
        {
            LogResumed(resumed);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Begun once the bot listens: a start that fails has worked on nothing.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _lanes.Open();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => _stopping.StopAsync(_lanes.DrainedAsync, cancellationToken);

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(Delivered delivered)
    {
        while (!_stopping.Begun.IsCancellationRequested)
        {
            try
            {
                if (delivered.Starts > 0)
                {
                    await _database.WriteAsync(connection => InboxStore.Begin(connection, delivered));
                }

                await _work.FinishAsync(delivered, _stopping.Overdue);
                return;
            }
            catch (Exception e) when (StoreFaults.MayPass(e))
            {
                LogDisk(delivered.Key.Reference, e.GetType().Name);
                await Task.Delay(StoreFaults.Pause, _clock, _stopping.Begun).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception e) // The loop's own net: the turn stays in the store, and the next start goes on with it.
            {
                LogLeft(delivered.Key.Reference, e.GetType().Name);
                return;
            }
        }
    }

    [LoggerMessage(2002, LogLevel.Information, "Going on with {Count} messages that an earlier run acknowledged and did not finish")]
    private partial void LogResumed(int count);

    [LoggerMessage(2005, LogLevel.Error, "{Count} messages that an earlier run acknowledged cannot be read; they are passed over, and deleted within seven days")]
    private partial void LogUnreadable(int count);

    [LoggerMessage(2004, LogLevel.Error, "What turn {TurnId} led to cannot be saved now ({Fault}); it is tried again")]
    private partial void LogDisk(string turnId, string fault);

    [LoggerMessage(2003, LogLevel.Error, "Turn {TurnId} was left for the next start: {Fault}")]
    private partial void LogLeft(string turnId, string fault);
}
