using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;

namespace Bot.CheckIns.Trends;

/// <summary>Puts the last check-ins of a set together, from what was released of each. Pure.</summary>
internal static class Trend
{
    /// <summary>How many closed check-ins a trend looks back at.</summary>
    public const int Most = 12;

    /// <summary>
    /// Each domain with its points. Short check-ins that take turns with some domains add up: of every domain the newest
    /// point is shown, whichever check-in it came from.
    /// </summary>
    /// <param name="closed">Check-ins of one set in one channel, newest first, as the store gives them.</param>
    public static IReadOnlyList<DomainTrend> Of(IReadOnlyList<ClosedCheckIn> closed)
    {
        var points = closed.Reverse()
            .SelectMany(static each => each.Release.Domains.Select(domain => (domain.Id, Point: PointOf(each.CheckIn, domain))))
            .ToLookup(static each => each.Id, static each => each.Point, StringComparer.Ordinal);
        return
        [
            .. closed.SelectMany(static each => each.CheckIn.Set.Domains)
                .DistinctBy(static domain => domain.Id, StringComparer.Ordinal)
                .Select(domain => new DomainTrend(domain, [.. points[domain.Id].OfType<TrendPoint>()])),
        ];
    }

    /// <summary>The newest check-in before this one that may be compared with it; null when there is none.</summary>
    /// <param name="now">A closed check-in.</param>
    /// <param name="closed">Check-ins of its set and channel, newest first; it may be among them.</param>
    public static ClosedCheckIn? Comparable(ClosedCheckIn now, IReadOnlyList<ClosedCheckIn> closed) => closed.FirstOrDefault(each =>
        each.CheckIn.SetVersion == now.CheckIn.SetVersion
        && each.CheckIn.ClosedAt < now.CheckIn.ClosedAt
        && Comparison.IsFair(now.Release, each.Release)
        && each.Release.Domains.Any(domain => now.Release.Find(domain.Id) is not null));

    private static TrendPoint? PointOf(CheckIn checkIn, DomainRelease domain) => domain.Figures is { } figures && checkIn.ClosedAt is { } at
        ? new TrendPoint(DateTimeOffset.FromUnixTimeMilliseconds(at), checkIn.SetVersion, figures)
        : null;
}
