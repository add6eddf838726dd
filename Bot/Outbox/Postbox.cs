using System.Data.Common;
using Bot.Storage;
using Bot.Turns;
using Dapper;

namespace Bot.Outbox;

/// <summary>
/// Durable sending: what is added in a transaction is sent when that transaction is on disk, in order within a
/// conversation, and again after a crash until it is known to be sent or is parked.
/// </summary>
internal sealed partial class Postbox : IHostedLifecycleService, IDisposable
{
    private static readonly ILookup<long, FlightNote> NoFlights = Array.Empty<FlightNote>().ToLookup(static note => note.Sequence);

    private readonly Database _database;
    private readonly OutboxStore _store;
    private readonly Flights _flights;
    private readonly ILogger<Postbox> _logger;
    private readonly Stopping _stopping = new();
    private readonly Lanes<(OutboxItem Item, DateTimeOffset Due)> _lanes;

    public Postbox(Database database, OutboxStore store, Courier courier, Flights flights, ILogger<Postbox> logger)
    {
        (_database, _store, _flights, _logger) = (database, store, flights, logger);
        _lanes = new(work => courier.CarryAsync(work.Item, work.Due, _stopping));
    }

    /// <summary>Writes a letter in the caller's transaction; have the writer hand the item to <see cref="Send"/> once that is on disk.</summary>
    public OutboxItem Add(DbConnection connection, string way, Letter letter) => _store.Add(connection, way, letter);

    /// <summary>Writes a letter in the caller's transaction and sends it by itself once that is on disk, which may be after what is handed to <see cref="Send"/>.</summary>
    public void Post(DbConnection connection, string way, Letter letter)
    {
        if (Add(connection, way, letter) is { IsHanded: false } item)
            _ = SendOnceKeptAsync(item);
    }

    /// <summary>Begins to send what was added and is on disk; called in the order of the transactions, it keeps that order within each conversation.</summary>
    public void Send(IReadOnlyList<OutboxItem> items)
    {
        foreach (var item in items.Where(static item => !item.IsHanded))
        {
            _lanes.Add(item.Lane, (item, DateTimeOffset.MinValue));
        }
    }

    /// <summary>Calls back what waits or was set aside under a topic, in the caller's transaction: once that is on disk, none of it begins to be sent.</summary>
    public static int Cancel(DbConnection connection, string topic) => connection.Execute(
        "DELETE FROM outbox WHERE topic = @topic", new { topic });

    /// <summary>Calls back what waits or was set aside to be posted under a key of ours, in the caller's transaction.</summary>
    public static int Withdraw(DbConnection connection, string key) => connection.Execute("DELETE FROM outbox WHERE posted_as = @key", new { key });

    /// <summary>Sends once more what was set aside, and ends when it is on disk that it waits; how many there were.</summary>
    public async Task<int> ReplayAsync(IReadOnlyCollection<long> sequences)
    {
        var items = await _database.WriteAsync<IReadOnlyList<OutboxItem>>(
            connection => [.. sequences.Select(sequence => _store.Replay(connection, sequence)).OfType<OutboxItem>()], onDisk: Send);
        return items.Count;
    }

    // After the caller's own change, since changes go one after another.
    private async Task SendOnceKeptAsync(OutboxItem item)
    {
        try
        {
            await _database.WriteAsync<IReadOnlyList<OutboxItem>>(later => _store.Holds(later, item) ? [item] : [], onDisk: Send);
        }
        catch (Exception e) when (StoreFaults.MayPass(e))
        {
            LogLeft(item.Sequence, e.GetType().Name);
        }
    }

    // Put into the lanes before the bot listens, so that nothing new goes ahead of it.
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var flights = _flights.Left();
        var left = await _database.WriteAsync(connection => _store.Claim(connection, flights));
        _flights.Clear();
        if (left.Count > 0)
        {
            LogOrphans(left.Count, left.Count(orphan => flights.Contains(orphan.Item.Sequence)));
        }

        foreach (var orphan in left)
        {
            _lanes.Add(orphan.Item.Lane, orphan);
        }
    }

    /// <summary>Takes up what was handed to this process, or was left unsent by one that is gone. What that noted of it is not to be had: what was on its way may come twice.</summary>
    public async Task TakeOverAsync()
    {
        if (!_database.Read(_store.HasFree))
            return;
        var left = await _database.WriteAsync(connection => _store.Claim(connection, NoFlights));
        foreach (var orphan in left)
            _lanes.Add(orphan.Item.Lane, orphan);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Sent once the bot listens: a start that fails has sent nothing.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _lanes.Open();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => _stopping.StopAsync(_lanes.DrainedAsync, cancellationToken);

    public void Dispose() => _stopping.Dispose();

    [LoggerMessage(1506, LogLevel.Warning, "Message {Item} could not be looked up just now ({Fault}); if it was kept, it is sent at the next start")]
    private partial void LogLeft(long item, string fault);

    [LoggerMessage(1503, LogLevel.Information, "Going on with {Count} messages that an earlier run left unsent; {Doubts} of them were on their way, and may come twice")]
    private partial void LogOrphans(int count, int doubts);
}
