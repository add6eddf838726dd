using System.Data.Common;
using Dapper;

namespace Bot.Summaries;

/// <summary>The table of the ways that were tried for each lead.</summary>
internal static class Ledger
{
    private const string Select =
        "SELECT summary_id AS SummaryId, person_id AS PersonId, attempt AS Attempt, way AS Way, state AS State, reason AS Reason, at AS At FROM summary_deliveries";

    public static void Plan(DbConnection connection, string summaryId, string personId, string way, DateTimeOffset now) => connection.Execute(
        $"""
        INSERT INTO summary_deliveries (summary_id, person_id, attempt, way, state, at)
        SELECT @summaryId, @personId, count(*), @way, '{DeliveryState.Planned}', @at FROM summary_deliveries WHERE summary_id = @summaryId AND person_id = @personId
        """,
        new { summaryId, personId, way, at = now.ToUnixTimeMilliseconds() });

    public static IReadOnlyList<Delivery> Planned(DbConnection connection, string summaryId) => connection.Query<Delivery>(
        $"{Select} WHERE summary_id = @summaryId AND state = '{DeliveryState.Planned}' ORDER BY person_id", new { summaryId }).ToList();

    /// <summary>What is under way, or was taken, by a way that all leads share.</summary>
    public static Delivery? Shared(DbConnection connection, string summaryId, string way) => connection.QueryFirstOrDefault<Delivery>(
        $"{Select} WHERE summary_id = @summaryId AND way = @way AND state IN ('{DeliveryState.UnderWay}', '{DeliveryState.Accepted}', '{DeliveryState.Delivered}')", new { summaryId, way });

    /// <summary>What is under way by this way, for one lead or, where the way is shared, for all.</summary>
    /// <param name="connection">Where it is read.</param>
    /// <param name="summaryId">The summary.</param>
    /// <param name="way">The way.</param>
    /// <param name="personId">The lead; empty for all.</param>
    public static IReadOnlyList<Delivery> UnderWay(DbConnection connection, string summaryId, string way, string personId) => connection.Query<Delivery>(
        $"{Select} WHERE summary_id = @summaryId AND way = @way AND state = '{DeliveryState.UnderWay}' AND @personId IN ('', person_id)", new { summaryId, way, personId }).ToList();

    public static IReadOnlyList<string> Tried(DbConnection connection, string summaryId, string personId) => connection.Query<string>(
        "SELECT way FROM summary_deliveries WHERE summary_id = @summaryId AND person_id = @personId", new { summaryId, personId }).ToList();

    /// <summary>When something was last done about a summary.</summary>
    public static DateTimeOffset LastOf(DbConnection connection, Summary summary) => DateTimeOffset.FromUnixTimeMilliseconds(connection.ExecuteScalar<long?>(
        "SELECT max(at) FROM summary_deliveries WHERE summary_id = @Id", new { summary.Id }) ?? summary.MadeAt);

    public static void Mark(DbConnection connection, Delivery delivery, string state, string reason, DateTimeOffset now) => connection.Execute(
        "UPDATE summary_deliveries SET state = @state, reason = @reason, at = @at WHERE summary_id = @SummaryId AND person_id = @PersonId AND attempt = @Attempt",
        new { delivery.SummaryId, delivery.PersonId, delivery.Attempt, state, reason, at = now.ToUnixTimeMilliseconds() });

    /// <summary>Calls back what was planned or is under way for a team, and whatever is not addressed yet.</summary>
    public static void CallBack(DbConnection connection, string tenantId, string teamId, string reason, DateTimeOffset now)
    {
        var values = new { tenantId, teamId, reason, at = now.ToUnixTimeMilliseconds() };
        connection.Execute(
            $"""
            UPDATE summaries SET addressed_at = @at WHERE tenant_id = @tenantId AND team_id = @teamId AND addressed_at IS NULL;
            UPDATE summary_deliveries SET state = '{DeliveryState.NotSent}', reason = @reason, at = @at
            WHERE state IN ('{DeliveryState.Planned}', '{DeliveryState.UnderWay}') AND summary_id IN (SELECT id FROM summaries WHERE tenant_id = @tenantId AND team_id = @teamId)
            """,
            values);
        SummaryStore.ForgetFacts(connection);
    }

    /// <summary>The last of a lead, newest first.</summary>
    public static IReadOnlyList<Delivery> Last(DbConnection connection, string tenantId, string personId, int most) => connection.Query<Delivery>(
        $"{Select} WHERE person_id = @personId AND summary_id IN (SELECT id FROM summaries WHERE tenant_id = @tenantId) ORDER BY at DESC, attempt DESC LIMIT @most",
        new { tenantId, personId, most }).ToList();

    /// <summary>How often each way came to what, by team.</summary>
    public static IReadOnlyList<WayCount> Counts(DbConnection connection) => connection.Query<WayCount>(
        """
        SELECT team_id AS TeamId, way AS Way, state AS State, reason AS Reason, count(*) AS Times
        FROM summary_deliveries JOIN summaries ON id = summary_id GROUP BY team_id, way, state, reason ORDER BY team_id, way, state, reason
        """).ToList();
}
