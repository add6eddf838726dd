using Bot.CheckIns.Confidence;

namespace Bot.Places.Pooling;

/// <summary>Adds pieces up to what is released of them together. Pure.</summary>
internal static class PoolSum
{
    /// <summary>What may be shown of some pieces: all items over the same people, each only where every piece is safe for it. Nobody's words are in it.</summary>
    /// <param name="pieces">At least one.</param>
    public static Release Of(IReadOnlyList<Piece> pieces)
    {
        var counts = pieces.SelectMany(static piece => piece.Teams).Select(static team => team.Counts).ToList();
        return new Release(
            pieces[0].Minimum,
            counts.Sum(static each => each.RosterSize),
            counts.Sum(static each => each.Answered),
            [.. counts[0].Domains.Select((domain, d) => new DomainRelease(
                domain.Id,
                [.. domain.Items.Select((item, i) => new ItemRelease(item.Id, Sum(ItemAt(d, i))))],
                domain.Target is null ? null : Sum(TargetAt(d)),
                []))]);

        Tally? Sum(Func<Snapshot, Tally> tallyOf) =>
            pieces.All(piece => piece.IsSafeFor(tallyOf)) ? counts.Select(tallyOf).Aggregate(static (sum, tally) => sum + tally) : null;
    }

    /// <summary>Everything that is counted in a team's counts: each item, and where people want to be.</summary>
    public static IEnumerable<Func<Snapshot, Tally>> Tallies(Snapshot counts) => counts.Domains.Index().SelectMany(static domain => domain.Item.Items
        .Select((_, i) => ItemAt(domain.Index, i))
        .Concat(domain.Item.Target is null ? [] : [TargetAt(domain.Index)]));

    private static Func<Snapshot, Tally> ItemAt(int domain, int item) => counts => counts.Domains[domain].Items[item].Tally;

    private static Func<Snapshot, Tally> TargetAt(int domain) => counts => counts.Domains[domain].Target ?? throw new InvalidOperationException("All teams of a round were asked the same.");
}
