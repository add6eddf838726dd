using System.Data.Common;
using Bot.Turns;
using Dapper;

namespace Bot.Places.Priorities;

/// <summary>The table of priorities.</summary>
internal static class PriorityStore
{
    private const string Select =
        """
        SELECT id AS Id, tenant_id AS TenantId, node_id AS NodeId, what AS What, why AS Why, item_ids AS ItemIds, who AS Who, due AS Due, acts_at AS ActsAt,
            evidence_id AS EvidenceId, agreed_at AS AgreedAt, ended_at AS EndedAt, raised_at AS RaisedAt, answer AS Answer, answer_words AS AnswerWords, raised_from AS RaisedFrom
        FROM place_priorities
        """;

    /// <summary>The open ones of a part of the tree, the soonest due first.</summary>
    public static IReadOnlyList<Priority> Open(DbConnection connection, string tenantId, string nodeId) => connection.Query<Priority>(
        $"{Select} WHERE tenant_id = @tenantId AND node_id = @nodeId AND ended_at IS NULL ORDER BY due, agreed_at, id", new { tenantId, nodeId }).ToList();

    /// <summary>All that are open in an organisation, the soonest due first.</summary>
    public static IReadOnlyList<Priority> AllOpen(DbConnection connection, string tenantId) => connection.Query<Priority>(
        $"{Select} WHERE tenant_id = @tenantId AND ended_at IS NULL ORDER BY due, agreed_at, id", new { tenantId }).ToList();

    /// <summary>The open ones of the neighbourhood that a team is, the soonest due first; none where it is none.</summary>
    public static IReadOnlyList<Priority> OfTeam(DbConnection connection, string tenantId, string teamId) =>
        connection.ExecuteScalar<string?>("SELECT id FROM place_nodes WHERE tenant_id = @tenantId AND team_id = @teamId", new { tenantId, teamId }) is { } nodeId ? Open(connection, tenantId, nodeId) : [];

    /// <exception cref="StaleException">As many are open by now as there can be.</exception>
    public static void Add(DbConnection connection, Priority priority)
    {
        if (Open(connection, priority.TenantId, priority.NodeId).Count >= Priority.MostOpen)
            throw new StaleException();
        connection.Execute(
            """
            INSERT INTO place_priorities (id, tenant_id, node_id, what, why, item_ids, who, due, acts_at, evidence_id, agreed_at, raised_from)
            VALUES (@Id, @TenantId, @NodeId, @What, @Why, @ItemIds, @Who, @Due, @ActsAt, @EvidenceId, @AgreedAt, @RaisedFrom)
            """,
            priority);
    }

    /// <exception cref="StaleException">It is not open any more.</exception>
    public static void End(DbConnection connection, Priority priority, DateTimeOffset now) => RequireOne(connection.Execute(
        "UPDATE place_priorities SET ended_at = @now WHERE id = @Id AND ended_at IS NULL", new { priority.Id, now = now.ToUnixTimeMilliseconds() }));

    /// <exception cref="StaleException">It was raised already, or is not open any more.</exception>
    public static void Raise(DbConnection connection, Priority priority, DateTimeOffset now) => RequireOne(connection.Execute(
        "UPDATE place_priorities SET raised_at = @now WHERE id = @Id AND ended_at IS NULL AND raised_at IS NULL", new { priority.Id, now = now.ToUnixTimeMilliseconds() }));

    /// <exception cref="StaleException">It was answered already.</exception>
    public static void Answer(DbConnection connection, Priority priority, string answer, string? words) => RequireOne(connection.Execute(
        "UPDATE place_priorities SET answer = @answer, answer_words = @words WHERE id = @Id AND raised_at IS NOT NULL AND answer IS NULL", new { priority.Id, answer, words }));

    /// <summary>Deletes those that ended before a moment.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset limit) =>
        connection.Execute("DELETE FROM place_priorities WHERE ended_at <= @limit", new { limit = limit.ToUnixTimeMilliseconds() });

    private static void RequireOne(int rows)
    {
        if (rows != 1)
            throw new StaleException();
    }
}
