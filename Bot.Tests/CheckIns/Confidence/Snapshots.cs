using Bot.CheckIns.Confidence;

namespace Bot.Tests.CheckIns.Confidence;

/// <summary>Builds snapshots by hand: one domain "d" with an item for each tally.</summary>
internal static class Snapshots
{
    /// <param name="people">How many answered.</param>
    /// <param name="items">What was chosen at each item, level by level; the rest did not say.</param>
    public static Snapshot Of(int people, params int[][] items) => new(people + 2, people,
    [
        new DomainSnapshot("d", [.. items.Select((levels, i) => new ItemTally($"item-{(char)('a' + i)}", Tally(people, levels)))], null, ["c"]),
    ]);

    public static Tally Tally(int people, params int[] levels) => new(levels, people - levels.Sum());
}
