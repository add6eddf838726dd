using System.Data.Common;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Outbox;

/// <summary>Takes one item to its end: sent, or parked with the reason.</summary>
internal sealed partial class Courier(Database database, OutboxStore store, Deliveries deliveries, RetryPlan plan, ILogger<Courier> logger)
{
    /// <summary>Ends when the item is sent or parked, or when the bot stops; it then goes on at the next start.</summary>
    public async Task CarryAsync(OutboxItem item, DateTimeOffset due, Stopping stopping)
    {
        try
        {
            for (DateTimeOffset? next = due; next is { } at;)
            {
                await plan.WaitUntilAsync(at, stopping.Begun);
                (item, next) = await TryOnceAsync(item, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.Begun.IsCancellationRequested)
        {
        }
        catch (Exception e) // One item's trouble must not end its lane: the row stays, and the next start sends it.
        {
            LogStuck(item.Sequence, e.GetType().Name);
        }
    }

    private async Task<(OutboxItem Item, DateTimeOffset? Next)> TryOnceAsync(OutboxItem item, Stopping stopping)
    {
        if (item.Letter.Replaces is { } key && database.Read(connection => OutboxStore.IsOvertaken(connection, key, item.Sequence)))
        {
            await KeepAsync(connection => store.Drop(connection, item), stopping);
            return (item, null);
        }

        var result = await deliveries.DeliverAsync(item, stopping);
        if (result is DeliveryResult.Sent sent)
        {
            await KeepAsync(connection => store.Done(connection, item, sent), stopping);
            return (item, null);
        }

        var tried = plan.Tried(item, result);
        if (plan.NextAttempt(result, tried) is { } due)
        {
            await KeepAsync(connection => OutboxStore.Postpone(connection, tried, due), stopping);
            return (tried, due);
        }

        var reason = ReasonOf(result);
        LogParked(item.Sequence, tried.Attempts, reason);
        await KeepAsync(connection => store.Park(connection, tried, reason), stopping);
        return (tried, null);
    }

    // What the disk refuses now is kept in mind until it takes it: forgetting it would send the message twice.
    private async Task KeepAsync(Action<DbConnection> change, Stopping stopping)
    {
        while (true)
        {
            try
            {
                await database.WriteAsync(change);
                return;
            }
            catch (Exception e) when (StoreFaults.MayPass(e))
            {
                await plan.PauseAsync(StoreFaults.Pause, stopping.Begun);
            }
        }
    }

    private static string ReasonOf(DeliveryResult result) => result switch
    {
        DeliveryResult.Refused refused => refused.Reason,
        DeliveryResult.Failed failed => failed.Reason,
        DeliveryResult.Unreached unreached => unreached.Reason,
        DeliveryResult.Throttled => "asked to slow down for too long",
        _ => "",
    };

    [LoggerMessage(1501, LogLevel.Warning, "Message {Item} was parked after {Attempts} failed attempts: {Reason}")]
    private partial void LogParked(long item, int attempts, string reason);

    [LoggerMessage(1502, LogLevel.Error, "Message {Item} could not be worked on ({Fault}); it is kept and sent at the next start")]
    private partial void LogStuck(long item, string fault);
}
