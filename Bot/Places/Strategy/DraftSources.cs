using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Bot.Places.Pooling;
using Bot.Places.Priorities;
using Bot.Places.Tree;
using Cards;

namespace Bot.Places.Strategy;

/// <summary>Gathers what a strategy draft is made of: frozen results that may be shown, what teams share, and what was agreed.</summary>
internal sealed class DraftSources(PoolCards pools, TimeProvider clock)
{
    public DraftFacts Of(DbConnection connection, string tenantId, PlaceTree tree, PlaceNode node)
    {
        var last = PoolStore.Last(connection, tenantId, node.Id, most: 2);
        return new DraftFacts(node.Name, LondonDate.DayOf(clock.GetUtcNow()), last is [] ? null : pools.FactsOf(node, last))
        {
            Said = SaidIn(connection, tenantId, node),
            Priorities = PriorityCards.Beneath(connection, tenantId, tree, node),
            Sources = [.. last.SelectMany(SourcesOf).Distinct(StringComparer.Ordinal)],
        };
    }

    private static IReadOnlyList<(string Domain, IReadOnlyList<string> Comments)> SaidIn(DbConnection connection, string tenantId, PlaceNode node) =>
    [
        .. SharedResults.With(connection, tenantId, node.Id)
            .SelectMany(static closed => closed.CheckIn.Set.Domains.SelectMany(domain => (closed.Release.Find(domain.Id)?.Comments ?? []).Select(comment => (domain.Title, Comment: comment))))
            .GroupBy(static each => each.Title, static each => each.Comment, StringComparer.Ordinal)
            .Select(static group => (group.Key, (IReadOnlyList<string>)Shuffled(group))),
    ];

    // Else the comments of one team would stand together.
    private static string[] Shuffled(IEnumerable<string> comments)
    {
        var shuffled = comments.ToArray();
        RandomNumberGenerator.Shuffle(shuffled.AsSpan());
        return shuffled;
    }

    private static IEnumerable<string> SourcesOf(Pool pool)
    {
        var set = pool.Round.Set;
        yield return string.Create(CultureInfo.InvariantCulture, $"Check-in “{set.Title}”, launched by {pool.Round.NodeName}, put together on {LondonDate.Of(PoolComparison.DayOf(pool))}: {pool.Release.Answered} of {pool.Release.RosterSize} people in {pool.Teams} teams.");
        yield return set.Disclaimer;
        if (set.OfficialMapping is { } address)
            yield return $"How the questions stand to an official set: {address}";
    }
}
