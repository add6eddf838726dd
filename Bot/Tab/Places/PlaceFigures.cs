using Bot.Places.Launching;
using Bot.Places.Pooling;
using Bot.Places.Priorities;
using Bot.Storage;

namespace Bot.Tab.Places;

/// <summary>Reads the figures of a part of the tree: frozen, shared or agreed, in the same form in which cards get them.</summary>
internal sealed class PlaceFigures(Database database, PoolCards pools)
{
    // The newest, and the one before to compare it with.
    private const int MostPools = 2;

    public PlaceResults Results(SeenPlace place) => database.Read(connection =>
        PoolStore.Last(connection, place.TenantId, place.Node.Id, MostPools) is [var newest, ..] last
            ? new PlaceResults(
                Pooled.Of(pools.FactsOf(place.Node, last)),
                [
                    .. from team in place.Own
                       let figures = pools.OwnOf(connection, newest, team)
                       where figures.Count > 0
                       select new PlaceResults.Beside(team.Name, [.. figures.Select(static each => each?.Average)]),
                ])
            : new PlaceResults(null, []));

    public PlaceShares Shares(SeenPlace place) => database.Read(connection => new PlaceShares(
        [.. SharedResults.With(connection, place.TenantId, place.Node.Id).Select(closed => Pooled.Of(pools.FactsOf(place.Tree, closed)))]));

    public PlaceProgress Progress(SeenPlace place) => database.Read(connection => new PlaceProgress(
    [
        .. ProgressView.Of(connection, place.TenantId, place.Tree, [place.Node]).Select(static progress => new PlaceProgress.Running(
            progress.Round.Set.Title,
            DateTimeOffset.FromUnixTimeMilliseconds(progress.Round.ClosesAt),
            [.. progress.Teams.Select(static team => new PlaceProgress.TeamPart(team.Name, team.State, team.Roster, team.Answered))])),
    ]));

    public PlacePriorities Priorities(SeenPlace place) => database.Read(connection => new PlacePriorities(
        [
            .. PriorityCards.Beneath(connection, place.TenantId, place.Tree, place.Node)
                .Select(static level => new PlacePriorities.Group(level.Whose, [.. level.Priorities.Select(PlacePriorities.Priority.Of)])),
        ],
        [.. PriorityCards.FactsOf(connection, place.TenantId, place.Tree, place.Node).Raised.Select(static choice => choice.Title)]));
}
