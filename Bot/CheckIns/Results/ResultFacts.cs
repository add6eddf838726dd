using System.Text.Json.Nodes;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.CheckIns.Trends;
using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Results;

namespace Bot.CheckIns.Results;

/// <summary>Puts what was released of a check-in into the words of cards.</summary>
internal sealed class ResultFacts(NextSteps nextSteps)
{
    /// <param name="closed">A check-in of which something is released.</param>
    /// <param name="before">The one that it may be compared with; null for none.</param>
    /// <param name="answered">How many have answered it.</param>
    /// <param name="data">What each button carries.</param>
    public ResultsFacts Of(ClosedCheckIn closed, ClosedCheckIn? before, int answered, JsonObject data)
    {
        var set = closed.CheckIn.Set;
        return new ResultsFacts(set.Title, DayOf(closed), answered, closed.Release.RosterSize, ScaleOf(set), [.. set.Domains.Select(domain => DomainOf(set, domain, closed.Release) with { Change = ChangeOf(domain.Id, closed, before) })], data)
        {
            Disagreements = [.. TalkingPoint.Of(set, closed.Release).Select(point => Find(closed.Release, point)).OfType<ItemResult>().Take(ResultsCard.MostDisagreements)],
            NextSteps = [.. LowestFirst(closed).Select(each => nextSteps.For(each.Domain, each.Release)).OfType<NextStep>().Take(ResultsCard.MostNextSteps)],
            Disclaimer = set.Disclaimer,
        };
    }

    /// <summary>How the last check-ins of a set in a channel have moved; null when nothing of any may be shown.</summary>
    /// <param name="closed">Newest first.</param>
    public static TrendFacts? TrendOf(IReadOnlyList<ClosedCheckIn> closed)
    {
        List<ClosedCheckIn> shown = [.. closed.Where(static each => each.Release.Answered is not null).Take(TrendCard.MostCloses)];
        return shown is [] ? null : new TrendFacts(
            shown[0].CheckIn.Set.Title,
            ScaleOf(shown[0].CheckIn.Set),
            [.. shown.AsEnumerable().Reverse().Select(static each => new TrendClose(DayOf(each), each.Release.Answered ?? 0, each.Release.RosterSize))],
            [.. Trend.Of(shown).Take(SetLimits.Domains).Select(domain => MovementOf(domain, shown))]);
    }

    public static Scale ScaleOf(CheckInSet set) => new([.. set.Scale.Select(static level => new Level(level.Value, level.Name, level.Meaning))], set.DontKnow);

    public static DateOnly DayOf(ClosedCheckIn closed) => LondonDate.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(closed.CheckIn.ClosedAt ?? 0));

    /// <summary>How a domain has moved; null when there is nothing to compare it with.</summary>
    public static Cards.CheckIns.Results.Change? ChangeOf(string domainId, ClosedCheckIn closed, ClosedCheckIn? before) =>
        before is not null && Comparison.OfDomain(closed.Release, before.Release, domainId) is { } change
            ? new Cards.CheckIns.Results.Change(change.IsReadable ? change.Difference : null, DayOf(before))
            : null;

    private static TrendDomain MovementOf(DomainTrend domain, IReadOnlyList<ClosedCheckIn> shown) => new(
        domain.Domain.Title,
        [.. domain.Points.Select(static point => new global::Cards.CheckIns.Results.TrendPoint(LondonDate.DayOf(point.ClosedAt), point.Figures.Mean))],
        shown.FirstOrDefault(each => each.Release.Find(domain.Domain.Id)?.Figures is not null) is { } newest
            ? ChangeOf(domain.Domain.Id, newest, Trend.Comparable(newest, shown))
            : null);

    /// <summary>What a card says of a domain of any release; how it has moved is left out.</summary>
    public DomainResult DomainOf(CheckInSet set, SetDomain domain, Release released)
    {
        var release = released.Find(domain.Id) ?? new DomainRelease(domain.Id, [], Target: null, []);
        return new DomainResult(domain.Title, [.. domain.Items.Select(item => new ItemResult(item.Text, CountsOf(release.Find(item.Id)?.Tally)))], FiguresOf(release))
        {
            Target = set.AsksTarget ? new ItemResult("Where we want to be in 12 months", CountsOf(release.Target)) : null,
            Comments = release.Comments,
            Next = nextSteps.For(domain, release),
        };
    }

    private static IEnumerable<(SetDomain Domain, DomainRelease Release)> LowestFirst(ClosedCheckIn closed) => closed.CheckIn.Set.Domains
        .Join(closed.Release.Domains, static domain => domain.Id, static release => release.Id, static (domain, release) => (domain, release), StringComparer.Ordinal)
        .Where(static each => each.release.Figures is not null)
        .OrderBy(static each => each.release.Figures?.Mean);

    private static ItemResult? Find(Release release, TalkingPoint point) =>
        CountsOf(release.Find(point.Domain.Id)?.Find(point.Item.Id)?.Tally) is { } counts ? new ItemResult(point.Item.Text, counts) : null;

    private static IReadOnlyList<int>? CountsOf(Tally? tally) => tally is null ? null : [.. tally.Levels, tally.Without];

    private static Cards.CheckIns.Results.Figures? FiguresOf(DomainRelease release)
    {
        var chosen = release.Items.SelectMany(static item => item.Tally?.Levels.Index().Where(static level => level.Item > 0) ?? [])
            .Select(static level => level.Index + 1).ToList();
        return release.Figures is { } figures ? new Cards.CheckIns.Results.Figures(chosen.Min(), chosen.Max(), figures.Mean) : null;
    }
}
