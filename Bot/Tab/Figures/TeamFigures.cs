using System.Data.Common;
using Bot.CheckIns.Actions;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Trends;
using Bot.Storage;
using Bot.Tab.Membership;
using Cards;
using Cards.CheckIns.Results;

namespace Bot.Tab.Figures;

/// <summary>Reads a team's figures: of closed check-ins only what was released, in the same form in which cards get it.</summary>
internal sealed class TeamFigures(Database database, ResultFacts facts, TimeProvider clock)
{
    public TeamResults Results(OwnTeam team) => database.Read(connection => new TeamResults(
        [.. CheckInStore.OpenInTeam(connection, team.TenantId, team.TeamId).Select(static checkIn => new TeamResults.OpenOne(checkIn.Set.Title, DateTimeOffset.FromUnixTimeMilliseconds(checkIn.ClosesAt)))],
        [.. Series(connection, team).SelectMany(Newest).OrderByDescending(static each => each.ClosedOn)]));

    public TeamTrends Trends(OwnTeam team) => database.Read(connection => new TeamTrends([.. Series(connection, team).Select(ResultFacts.TrendOf).OfType<TrendFacts>()]));

    public TeamActions Actions(OwnTeam team) => database.Read(connection => new TeamActions(
    [
        .. Channels(connection, team).SelectMany(channel => ActionStore.In(connection, channel)).Select(ActionOf)
            .OrderBy(static action => action.DoneOn is not null).ThenBy(static action => action.Due),
    ]));

    // The check-ins of each set and channel, newest first.
    private static List<IReadOnlyList<ClosedCheckIn>> Series(DbConnection connection, OwnTeam team) =>
    [
        .. CheckInStore.WithResults(connection, team.TenantId).Where(each => IsOf(team, each.Channel))
            .Select(each => ResultStore.Last(connection, each.Channel, each.SetId, Trend.Most)),
    ];

    private static IEnumerable<TeamChannel> Channels(DbConnection connection, OwnTeam team) =>
        CheckInStore.WithResults(connection, team.TenantId).Select(static each => each.Channel)
            .Concat(ActionStore.WithOpen(connection, team.TenantId))
            .Where(channel => IsOf(team, channel))
            .Distinct();

    // Short check-ins that take turns with some topics add up: of each topic the newest is shown.
    private IEnumerable<TeamResults.ClosedOne> Newest(IReadOnlyList<ClosedCheckIn> series)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, closed) in series.Index())
        {
            var untold = closed.Release.Domains.Select(static domain => domain.Id).Where(told.Add).ToHashSet(StringComparer.Ordinal);
            if (untold.Count > 0 || place == 0)
                yield return ClosedOf(closed, Trend.Comparable(closed, series), untold);
        }
    }

    private TeamResults.ClosedOne ClosedOf(ClosedCheckIn closed, ClosedCheckIn? before, HashSet<string> domainIds)
    {
        var (set, release) = (closed.CheckIn.Set, closed.Release);
        var domains = release.Answered is { } answered
            ? facts.Of(closed, before, answered, []).Domains.Where((_, place) => domainIds.Contains(set.Domains[place].Id)).ToList()
            : [];
        return new TeamResults.ClosedOne(set.Title, ResultFacts.DayOf(closed), release.Minimum, release.Answered, release.RosterSize, ResultFacts.ScaleOf(set), domains)
        {
            TalkingPoints = [.. TalkingPoint.Of(set, release).Select(static point => point.Item.Text)],
            Disclaimer = set.Disclaimer,
        };
    }

    private TeamActions.Agreed ActionOf(AgreedAction action) => new(
        action.What,
        action.Who,
        action.OnCard.Due,
        action.DoneAt is { } done ? LondonDate.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(done)) : null,
        action.IsOpen && action.OnCard.Due < LondonDate.DayOf(clock.GetUtcNow()));

    private static bool IsOf(OwnTeam team, TeamChannel channel) => string.Equals(channel.TeamId, team.TeamId, StringComparison.Ordinal);
}
