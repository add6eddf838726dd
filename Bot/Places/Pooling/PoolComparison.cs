using Bot.CheckIns.Confidence;
using Cards;
using CardChange = Cards.CheckIns.Results.Change;

namespace Bot.Places.Pooling;

/// <summary>What has changed between two pools of one place; made of what was released of both. Pure.</summary>
internal static class PoolComparison
{
    /// <summary>The day on which a round's results were put together.</summary>
    public static DateOnly DayOf(Pool pool) => LondonDate.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(pool.Round.FrozenAt ?? 0));

    /// <summary>How a domain has moved; null when the two cannot be compared in it.</summary>
    public static CardChange? Of(Pool now, Pool? before, string domainId) =>
        before is not null && string.Equals(now.Round.SetJson, before.Round.SetJson, StringComparison.Ordinal) && Comparison.OfDomain(now.Release, before.Release, domainId) is { } change
            ? new CardChange(change.IsReadable ? change.Difference : null, DayOf(before))
            : null;
}
