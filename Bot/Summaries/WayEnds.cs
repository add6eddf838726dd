using System.Data.Common;
using Bot.Outbox;

namespace Bot.Summaries;

/// <summary>Writes into the ledger how a way has ended, and with it the next way when it led nowhere.</summary>
internal sealed class WayEnds(WayPlan plan, SummaryBell bell, TimeProvider clock)
{
    public WhenEnded Listener => new(Hear);

    private bool Hear(DbConnection connection, LetterEnd end)
    {
        if (WayAbout.Read(end.About) is not { } about || SummaryStore.Find(connection, about.SummaryId) is not { } summary)
            return false;

        var goesOn = false;
        foreach (var delivery in Ledger.UnderWay(connection, about.SummaryId, about.Way, about.PersonId))
        {
            Ledger.Mark(connection, delivery, StateOf(end.Result), end.Reason, clock.GetUtcNow());
            goesOn |= end.Result is not (DeliveryResult.Sent or DeliveryResult.Dropped) && plan.Next(connection, summary, delivery.PersonId);
        }

        SummaryStore.ForgetFacts(connection);
        if (goesOn)
            bell.Ring();
        return goesOn;
    }

    // The Connector names the message that stands in the chat now; Graph only says that it will see to it.
    private static string StateOf(DeliveryResult result) => result switch
    {
        DeliveryResult.Sent { MessageId: not null } => DeliveryState.Delivered,
        DeliveryResult.Sent => DeliveryState.Accepted,
        DeliveryResult.Throttled => DeliveryState.Throttled,
        DeliveryResult.Dropped => DeliveryState.NotSent,
        _ => DeliveryState.Failed,
    };
}
