using System.Data.Common;
using Bot.CheckIns.Actions;
using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Trends;
using Bot.Summaries;
using Cards;
using Cards.Summaries;

namespace Bot.Joins;

/// <summary>A team's summary tells of its check-ins and actions, and the close of a check-in causes one.</summary>
internal sealed class ToldCheckIns(ResultFacts results)
{
    private const int DaysAhead = 14;

    public SummarySource Source => new((connection, span, facts) => WithActions(connection, span, facts) with
    {
        Open = [.. CheckInStore.OpenInTeam(connection, span.TenantId, span.TeamId).Where(checkIn => checkIn.IsOpenAt(span.Now)).Select(checkIn => OpenOf(connection, checkIn))],
        Results = [.. CheckInStore.ClosedInTeam(connection, span.TenantId, span.TeamId, span.Since).Select(checkIn => ResultOf(connection, checkIn)).OfType<SummaryResult>()],
    });

    public static WhenCheckInClosed WhenClosed(SummaryWriter writer, SummaryBell bell, TimeProvider clock) => new((connection, closed) =>
    {
        var (channel, now) = (closed.CheckIn.Channel, clock.GetUtcNow());
        SummaryTeams.Ensure(connection, channel.TenantId, channel.TeamId);
        if (SummaryTeams.IsTold(connection, channel.TenantId, channel.TeamId))
            writer.Write(connection, new TeamSpan(channel.TenantId, channel.TeamId, DateTimeOffset.FromUnixTimeMilliseconds(closed.CheckIn.ClosedAt ?? 0), now), channel.ChannelId);
        bell.Ring();
    });

    private static SummaryOpen OpenOf(DbConnection connection, CheckIn checkIn)
    {
        var participation = AnswerStore.Participation(connection, checkIn);
        return new SummaryOpen(
            checkIn.Set.Title, DateTimeOffset.FromUnixTimeMilliseconds(checkIn.ClosesAt), checkIn.Minimum, checkIn.RosterSize, participation.Answered);
    }

    // Only what was released: two summaries over the same answers say the same.
    private SummaryResult? ResultOf(DbConnection connection, CheckIn checkIn)
    {
        if (ResultStore.Find(connection, checkIn) is not { } release)
            return null;
        var closed = new ClosedCheckIn(checkIn, release);
        var before = Trend.Comparable(closed, ResultStore.Last(connection, checkIn.Channel, checkIn.SetId, Trend.Most));
        IReadOnlyList<SummaryDomain> domains = release.Answered is { } answered
            ? [.. results.Of(closed, before, answered, []).Domains.Select(static domain => new SummaryDomain(domain.Title, domain.Figures, domain.Change))]
            : [];
        return new SummaryResult(
            checkIn.Set.Title, ResultFacts.DayOf(closed), release.Minimum, release.RosterSize, release.Answered, ResultFacts.ScaleOf(checkIn.Set), domains);
    }

    private static SummaryFacts WithActions(DbConnection connection, TeamSpan span, SummaryFacts facts)
    {
        var today = LondonDate.DayOf(span.Now);
        var open = ActionStore.WithOpen(connection, span.TenantId)
            .Where(channel => string.Equals(channel.TeamId, span.TeamId, StringComparison.Ordinal))
            .SelectMany(channel => ActionStore.In(connection, channel))
            .Where(static action => action.IsOpen)
            .Select(static action => action.OnCard)
            .OrderBy(static action => action.Due)
            .ToList();
        return facts with
        {
            Overdue = [.. open.Where(action => action.Due < today)],
            Due = [.. open.Where(action => action.Due >= today && action.Due <= today.AddDays(DaysAhead))],
        };
    }
}
