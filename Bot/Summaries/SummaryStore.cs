using System.Data.Common;
using Dapper;

namespace Bot.Summaries;

/// <summary>The table of summaries.</summary>
internal static class SummaryStore
{
    private const string Select =
        """
        SELECT id AS Id, tenant_id AS TenantId, team_id AS TeamId, channel_id AS ChannelId, only_for AS OnlyFor, facts AS Facts, made_at AS MadeAt FROM summaries
        """;

    public static void Add(DbConnection connection, Summary summary) => connection.Execute(
        """
        INSERT INTO summaries (id, tenant_id, team_id, channel_id, only_for, facts, made_at)
        VALUES (@Id, @TenantId, @TeamId, @ChannelId, @OnlyFor, @Facts, @MadeAt)
        """,
        summary);

    public static Summary? Find(DbConnection connection, string id) => connection.QuerySingleOrDefault<Summary>($"{Select} WHERE id = @id", new { id });

    /// <summary>Those with something to do: whose leads are to be found, or for whom a way is planned; oldest first.</summary>
    public static IReadOnlyList<Summary> Pending(DbConnection connection) => connection.Query<Summary>(
        $"{Select} WHERE addressed_at IS NULL OR id IN (SELECT summary_id FROM summary_deliveries WHERE state = '{DeliveryState.Planned}') ORDER BY made_at").ToList();

    /// <summary>Notes that its leads are found; false when they were before.</summary>
    public static bool TryAddress(DbConnection connection, string id, DateTimeOffset now) => connection.Execute(
        "UPDATE summaries SET addressed_at = @at WHERE id = @id AND addressed_at IS NULL", new { id, at = now.ToUnixTimeMilliseconds() }) > 0;

    /// <summary>Deletes the facts of those that nobody is to be told any more.</summary>
    public static void ForgetFacts(DbConnection connection) => connection.Execute(
        $"""
        UPDATE summaries SET facts = '' WHERE facts <> '' AND addressed_at IS NOT NULL
        AND id NOT IN (SELECT summary_id FROM summary_deliveries WHERE state IN ('{DeliveryState.Planned}', '{DeliveryState.UnderWay}'))
        """);

    public static void Purge(DbConnection connection, DateTimeOffset limit) => connection.Execute(
        """
        DELETE FROM summary_deliveries WHERE summary_id IN (SELECT id FROM summaries WHERE made_at < @limit);
        DELETE FROM summaries WHERE made_at < @limit
        """,
        new { limit = limit.ToUnixTimeMilliseconds() });
}
