using System.Data.Common;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.CheckIns.Sets;
using Bot.Places.Launching;
using Bot.Places.Tree;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Results;
using Cards.Elements;
using Cards.Places;

namespace Bot.Places.Pooling;

/// <summary>Draws what teams came to together.</summary>
internal sealed class PoolCards(ResultFacts facts, Seals seals, Standing standing)
{
    /// <summary>The newest pool of a place beside a team of it; null when there is none.</summary>
    public Card? ForTeam(DbConnection connection, string tenantId, PlaceNode place, PlaceNode team) =>
        PoolStore.Last(connection, tenantId, place.Id, most: 2) is [var pool, ..] pools
            ? PoolCard.Of(FactsOf(place, pools) with { Own = OwnOf(connection, pool, team) })
            : null;

    /// <summary>Likewise for those who lead the place, with the teams that share their results with it; null when there is neither.</summary>
    public Card? ForLead(DbConnection connection, Turn turn, PlaceNode place)
    {
        var tree = standing.Tree(turn);
        List<Choice> shared = [.. SharedResults.With(connection, turn.Address.TenantId, place.Id).Select(closed => new Choice(NameOf(tree, closed), closed.CheckIn.Id))];
        var data = seals.ForPerson(turn, SealKind.Place, place.Id);
        return PoolStore.Last(connection, turn.Address.TenantId, place.Id, most: 2) is { Count: > 0 } pools ? PoolCard.Of(FactsOf(place, pools) with { Shared = shared, Data = data })
            : shared is [] ? null
            : PoolCard.SharedOnly(place.Name, shared, data);
    }

    /// <summary>The results of one team that shares them with a place; null when it does not.</summary>
    public Card? Shared(DbConnection connection, Turn turn, PlaceNode place, string checkInId) =>
        SharedResults.With(connection, turn.Address.TenantId, place.Id).FirstOrDefault(closed => string.Equals(closed.CheckIn.Id, checkInId, StringComparison.Ordinal)) is { } closed
            ? PoolCard.Of(FactsOf(standing.Tree(turn), closed))
            : null;

    /// <summary>What a card says of a pool and how it has moved since the one before.</summary>
    /// <param name="place">Whose it is.</param>
    /// <param name="pools">The pool, and the one before where there is one.</param>
    public PoolFacts FactsOf(PlaceNode place, IReadOnlyList<Pool> pools)
    {
        var (pool, before) = (pools[0], pools.ElementAtOrDefault(1));
        var set = pool.Round.Set;
        return new PoolFacts(place.Name, set.Title, PoolComparison.DayOf(pool))
        {
            Teams = pool.Teams,
            Answered = pool.Release.Answered ?? 0,
            Roster = pool.Release.RosterSize,
            Scale = ResultFacts.ScaleOf(set),
            Domains = [.. set.Domains.Zip(DomainsOf(set, pool.Release), (domain, result) => result with { Change = PoolComparison.Of(pool, before, domain.Id) })],
        };
    }

    /// <summary>What a card says of the results that one team shares.</summary>
    public PoolFacts FactsOf(PlaceTree tree, ClosedCheckIn shared) => new($"{NameOf(tree, shared)}, shared by its lead", shared.CheckIn.Set.Title, ResultFacts.DayOf(shared))
    {
        Answered = shared.Release.Answered ?? 0,
        Roster = shared.Release.RosterSize,
        Scale = ResultFacts.ScaleOf(shared.CheckIn.Set),
        Domains = DomainsOf(shared.CheckIn.Set, shared.Release),
    };

    /// <summary>A team's own figures in a round, one for each domain of the pool; none where the team has no results in it.</summary>
    public IReadOnlyList<Cards.CheckIns.Results.Figures?> OwnOf(DbConnection connection, Pool pool, PlaceNode team) =>
        RoundStore.Teams(connection, pool.Round.Id).FirstOrDefault(part => string.Equals(part.NodeId, team.Id, StringComparison.Ordinal))?.CheckInId is { } id
        && CheckInStore.Find(connection, pool.Round.TenantId, id) is { } checkIn
        && ResultStore.Find(connection, checkIn) is { } release
            ? [.. DomainsOf(pool.Round.Set, release).Select(static domain => domain.Figures)]
            : [];

    private List<DomainResult> DomainsOf(CheckInSet set, Release release) => [.. set.Domains.Select(domain => facts.DomainOf(set, domain, release))];

    private static string NameOf(PlaceTree tree, ClosedCheckIn closed) => tree.OfTeam(closed.CheckIn.TeamId)?.Name ?? "A team";
}
