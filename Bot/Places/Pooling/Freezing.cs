using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.Places.Launching;
using Bot.Places.Tree;
using Bot.Storage;

namespace Bot.Places.Pooling;

/// <summary>Puts the results of a round together, once: when all of its check-ins have ended, or a week after its deadline with those that have.</summary>
internal sealed class Freezing(Database database, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    public async Task TryAsync(Round round)
    {
        var now = clock.GetUtcNow();
        if (database.Read(connection => IsDue(connection, round, now)))
            await database.WriteAsync(connection => Freeze(connection, round, now));
    }

    /// <summary>Decides in one transaction all that is ever released over the answers of a round.</summary>
    public static void Freeze(DbConnection connection, Round round, DateTimeOffset now)
    {
        if (!RoundStore.TryFreeze(connection, round, now))
            return;
        var tree = TreeStore.Read(connection, round.TenantId);
        if (tree.Find(round.NodeId) is not { } top)
            return;

        var teams = RoundStore.Teams(connection, round.Id)
            .Select(team => team.CheckInId is { } checkInId ? PoolStore.TeamOf(connection, team.NodeId, checkInId) : null)
            .OfType<PooledTeam>()
            .ToDictionary(static team => team.NodeId, StringComparer.Ordinal);
        var pieces = Pieces.Of(tree, top, teams, round.Minimum);
        foreach (var piece in pieces)
            PoolStore.Add(connection, round.Id, piece);
        foreach (var node in tree.WithAllBeneath(top).Where(static node => node.Channel is null))
        {
            var beneath = tree.WithAllBeneath(node).Select(static each => each.Id).ToHashSet(StringComparer.Ordinal);
            if (pieces.Where(piece => beneath.Contains(piece.NodeId)).ToList() is { Count: > 0 } sum)
                PoolStore.Add(connection, round.Id, node.Id, sum);
        }
    }

    private static bool IsDue(DbConnection connection, Round round, DateTimeOffset now) =>
        now > DateTimeOffset.FromUnixTimeMilliseconds(round.ClosesAt) + Patience
        || RoundStore.Teams(connection, round.Id).All(team => team.State is not TeamState.Waiting && HasEnded(connection, round, team));

    private static bool HasEnded(DbConnection connection, Round round, RoundTeam team) =>
        team.CheckInId is not { } id || CheckInStore.Find(connection, round.TenantId, id) is not { HasEnded: false };
}
