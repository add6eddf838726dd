using System.Data.Common;
using Bot.Outbox;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Summaries;

/// <summary>Takes each summary to the leads that its team has by now: plans the first way for each, and writes the letters of what is planned.</summary>
internal sealed class Telling(Database database, Postbox postbox, Audiences audiences, WayPlan plan, TimeProvider clock)
{
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(24);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Asked of the writer, so that the change which woke it is on disk by then.
        await EachAlone.DoAsync(await database.WriteAsync(SummaryStore.Pending), async summary =>
        {
            if (await audiences.OfAsync(summary, cancellationToken) is { } audience)
                await database.WriteAsync<IReadOnlyList<OutboxItem>>(connection => Tell(connection, summary.Named(audience.Team), audience), onDisk: postbox.Send);
            else if (clock.GetUtcNow() - database.Read(connection => Ledger.LastOf(connection, summary)) > GiveUpAfter)
                await database.WriteAsync(connection => GiveUp(connection, summary));
        });
    }

    private List<OutboxItem> Tell(DbConnection connection, Summary summary, Audience audience)
    {
        if (!SummaryTeams.IsTold(connection, summary.TenantId, summary.TeamId))
        {
            Ledger.CallBack(connection, summary.TenantId, summary.TeamId, "paused", clock.GetUtcNow());
            return [];
        }

        if (SummaryStore.TryAddress(connection, summary.Id, clock.GetUtcNow()))
        {
            foreach (var lead in audience.Leads)
                plan.Next(connection, summary, lead.Id);
        }

        var items = new List<OutboxItem>();
        while (Ledger.Planned(connection, summary.Id) is { Count: > 0 } planned)
            items.AddRange(planned.Select(delivery => Begin(connection, summary, delivery, audience)).OfType<OutboxItem>().ToList());
        SummaryStore.ForgetFacts(connection);
        return items;
    }

    private OutboxItem? Begin(DbConnection connection, Summary summary, Delivery delivery, Audience audience)
    {
        if (audience.Find(delivery.PersonId) is not { } member)
            return Mark(connection, delivery, DeliveryState.NotSent, "no longer leads the team");
        if (plan.Find(delivery.Way) is { } way && LetterFor(way, summary, member) is { } letter)
        {
            if (way.IsShared && Ledger.Shared(connection, summary.Id, way.Name) is { } shared)
                return Mark(connection, delivery, shared.State, shared.Reason);
            Mark(connection, delivery, DeliveryState.UnderWay, "");
            return postbox.Add(connection, way.Outbox, letter);
        }

        Mark(connection, delivery, DeliveryState.Failed, "no address for that");
        plan.Next(connection, summary, delivery.PersonId);
        return null;
    }

    private static Letter? LetterFor(SummaryWay way, Summary summary, Member lead) => way.Write(summary, lead) is not { } letter ? null : letter with
    {
        About = new WayAbout(summary.Id, way.Name, way.IsShared ? "" : lead.Id).ToString(),
        Topic = SummaryTeams.TopicOf(summary.TenantId, summary.TeamId),
    };

    private OutboxItem? Mark(DbConnection connection, Delivery delivery, string state, string reason)
    {
        Ledger.Mark(connection, delivery, state, reason, clock.GetUtcNow());
        return null;
    }

    private void GiveUp(DbConnection connection, Summary summary)
    {
        SummaryStore.TryAddress(connection, summary.Id, clock.GetUtcNow());
        foreach (var delivery in Ledger.Planned(connection, summary.Id))
            Mark(connection, delivery, DeliveryState.Failed, "it could not be read who leads the team");
        SummaryStore.ForgetFacts(connection);
    }
}
