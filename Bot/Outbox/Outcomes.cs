using System.Data.Common;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Outbox;

/// <summary>Writes down how an attempt ended, and decides with it whether there is another.</summary>
internal sealed partial class Outcomes(Database database, OutboxStore store, Flights flights, RetryPlan plan, ILogger<Outcomes> logger)
{
    /// <summary>Ends when it is on disk; the item as it is now, and when the next attempt is due: null when there is none.</summary>
    public async Task<(OutboxItem Item, DateTimeOffset? Next)> KeepAsync(OutboxItem item, DeliveryResult result, Stopping stopping)
    {
        switch (result)
        {
            case DeliveryResult.Sent sent:
                await WriteAsync(item, connection => store.Done(connection, item, sent), stopping);
                return (item, null);
            case DeliveryResult.Dropped dropped:
                LogDropped(item.Sequence, dropped.Reason);
                await WriteAsync(item, connection => store.Drop(connection, item, dropped), stopping);
                return (item, null);
            default:
                return await TriedAsync(plan.Tried(item, result), result, stopping);
        }
    }

    private async Task<(OutboxItem Item, DateTimeOffset? Next)> TriedAsync(OutboxItem item, DeliveryResult result, Stopping stopping)
    {
        var reason = ReasonOf(result);
        if (plan.NextAttempt(result, item) is { } due)
        {
            if (result.IsAmbiguous)
            {
                LogDoubt(item.Sequence, reason);
            }

            await WriteAsync(item, connection => OutboxStore.Postpone(connection, item, due), stopping);
            return (item, due);
        }

        LogParked(item.Sequence, item.Attempts, reason);
        await WriteAsync(item, connection => store.Park(connection, item, result, reason), stopping);
        return (item, null);
    }

    // What the disk refuses now is kept in mind until it takes it: forgetting it would send the message twice.
    private async Task WriteAsync(OutboxItem item, Action<DbConnection> change, Stopping stopping)
    {
        while (true)
        {
            try
            {
                await database.WriteAsync(change);
                flights.End(item.Sequence);
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

    [LoggerMessage(1504, LogLevel.Warning, "Message {Item} may have been taken though nothing says so ({Reason}); it is sent again, and may come twice")]
    private partial void LogDoubt(long item, string reason);

    [LoggerMessage(1505, LogLevel.Information, "Message {Item} is not sent: {Reason}")]
    private partial void LogDropped(long item, string reason);
}
