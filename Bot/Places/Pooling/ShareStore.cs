using System.Data.Common;
using Dapper;

namespace Bot.Places.Pooling;

/// <summary>The table of results that single teams share with a level above.</summary>
internal static class ShareStore
{
    /// <summary>Whether a team's results were ever shared with anybody above.</summary>
    public static bool WasShared(DbConnection connection, string checkInId) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM place_shares WHERE check_in_id = @checkInId", new { checkInId }) > 0;

    /// <summary>Whether they are shared with that one now.</summary>
    public static bool IsShared(DbConnection connection, string checkInId, string nodeId) => connection.ExecuteScalar<long>(
        "SELECT count(*) FROM place_shares WHERE check_in_id = @checkInId AND node_id = @nodeId AND withdrawn_at IS NULL", new { checkInId, nodeId }) > 0;

    public static void Share(DbConnection connection, string checkInId, string nodeId, DateTimeOffset now) => connection.Execute(
        """
        INSERT INTO place_shares (check_in_id, node_id, shared_at) VALUES (@checkInId, @nodeId, @now)
        ON CONFLICT (check_in_id, node_id) DO UPDATE SET withdrawn_at = NULL
        """,
        new { checkInId, nodeId, now = now.ToUnixTimeMilliseconds() });

    public static void Withdraw(DbConnection connection, string checkInId, string nodeId, DateTimeOffset now) => connection.Execute(
        "UPDATE place_shares SET withdrawn_at = @now WHERE check_in_id = @checkInId AND node_id = @nodeId AND withdrawn_at IS NULL",
        new { checkInId, nodeId, now = now.ToUnixTimeMilliseconds() });

    /// <summary>The check-ins whose results are shared with a system or place now, the latest shared first.</summary>
    public static IReadOnlyList<string> With(DbConnection connection, string nodeId) => connection.Query<string>(
        "SELECT check_in_id FROM place_shares WHERE node_id = @nodeId AND withdrawn_at IS NULL ORDER BY shared_at DESC, check_in_id", new { nodeId }).ToList();
}
