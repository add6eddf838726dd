using System.Data.Common;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.Places.Launching;
using Dapper;

namespace Bot.Places.Pooling;

/// <summary>The tables of pools and of the pieces that they are made of.</summary>
internal static class PoolStore
{
    public static void Add(DbConnection connection, string roundId, string nodeId, IReadOnlyList<Piece> pieces) => connection.Execute(
        "INSERT INTO place_pools (round_id, node_id, teams, release) VALUES (@roundId, @nodeId, @teams, @release)",
        new { roundId, nodeId, teams = pieces.Sum(static piece => piece.Teams.Count), release = PoolSum.Of(pieces).ToJson() });

    public static void Add(DbConnection connection, string roundId, Piece piece) => connection.Execute(
        "INSERT INTO place_pieces (round_id, check_in_id, node_id) VALUES (@roundId, @CheckInId, @NodeId)",
        piece.Teams.Select(team => new { roundId, team.CheckInId, piece.NodeId }));

    /// <summary>The last pools of a system or place, the newest first.</summary>
    public static IReadOnlyList<Pool> Last(DbConnection connection, string tenantId, string nodeId, int most)
    {
        var rows = connection.Query<(string RoundId, int Teams, string Release)>(
            """
            SELECT p.round_id, p.teams, p.release FROM place_pools p JOIN place_rounds r ON r.id = p.round_id
            WHERE r.tenant_id = @tenantId AND p.node_id = @nodeId ORDER BY r.frozen_at DESC, r.id LIMIT @most
            """,
            new { tenantId, nodeId, most }).ToList();
        return [.. rows.Select(row => RoundStore.Find(connection, tenantId, row.RoundId) is { } round ? new Pool(round, nodeId, row.Teams, Release.Read(row.Release)) : null).OfType<Pool>()];
    }

    /// <summary>The piece that a check-in is in; null when it is in none.</summary>
    public static Piece? PieceOf(DbConnection connection, CheckIn checkIn)
    {
        var all = connection.Query<(string NodeId, string CheckInId)>(
            """
            SELECT other.node_id, other.check_in_id FROM place_pieces own
            JOIN place_pieces other ON other.round_id = own.round_id AND other.node_id = own.node_id
            WHERE own.check_in_id = @Id ORDER BY other.check_in_id
            """,
            new { checkIn.Id }).ToList();
        return all is [] ? null : new Piece(all[0].NodeId, [.. all.Select(row => TeamOf(connection, row.NodeId, row.CheckInId)).OfType<PooledTeam>()], checkIn.Minimum);
    }

    /// <summary>A team as it can be counted; null when its check-in has not closed, or nobody has answered.</summary>
    public static PooledTeam? TeamOf(DbConnection connection, string nodeId, string checkInId) =>
        ResultStore.Counts(connection, checkInId) is { Answered: > 0 } counts ? new PooledTeam(nodeId, checkInId, counts, ShareStore.WasShared(connection, checkInId)) : null;
}
