using Bot.Turns;

namespace Bot.Outbox;

/// <summary>Takes one item to its end: sent, dropped, or parked with the reason.</summary>
internal sealed partial class Courier(Deliveries deliveries, Outcomes outcomes, RetryPlan plan, ILogger<Courier> logger)
{
    /// <summary>Ends when the item has come to its end, or when the bot stops; it then goes on at the next start.</summary>
    public async Task CarryAsync(OutboxItem item, DateTimeOffset due, Stopping stopping)
    {
        try
        {
            for (DateTimeOffset? next = due; next is { } at;)
            {
                await plan.WaitUntilAsync(at, stopping.Begun);
                var result = await deliveries.DeliverAsync(item, stopping);
                (item, next) = await outcomes.KeepAsync(item, result, stopping);
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

    [LoggerMessage(1502, LogLevel.Error, "Message {Item} could not be worked on ({Fault}); it is kept and sent at the next start")]
    private partial void LogStuck(long item, string fault);
}
