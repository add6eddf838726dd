using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.Turns;
using Dapper;

namespace Bot.CheckIns.Actions;

/// <summary>The table of agreed actions.</summary>
internal static class ActionStore
{
    private const string Select =
        """
        SELECT id AS Id, tenant_id AS TenantId, team_id AS TeamId, channel_id AS ChannelId, check_in_id AS CheckInId, what AS What,
            who AS Who, due AS Due, agreed_at AS AgreedAt, done_at AS DoneAt
        FROM check_in_actions
        """;

    public static AgreedAction? Find(DbConnection connection, string tenantId, string id) =>
        connection.QuerySingleOrDefault<AgreedAction>($"{Select} WHERE tenant_id = @tenantId AND id = @id", new { tenantId, id });

    /// <summary>The actions of a channel: open ones first, soonest due on top, then those done, newest on top.</summary>
    public static IReadOnlyList<AgreedAction> In(DbConnection connection, TeamChannel channel) => connection.Query<AgreedAction>(
        $"{Select} WHERE tenant_id = @TenantId AND channel_id = @ChannelId ORDER BY done_at IS NOT NULL, done_at DESC, due, agreed_at", channel).ToList();

    /// <summary>The channels of an organisation that have something left to do.</summary>
    public static IReadOnlyList<TeamChannel> WithOpen(DbConnection connection, string tenantId) => connection.Query<TeamChannel>(
        """
        SELECT DISTINCT tenant_id AS TenantId, team_id AS TeamId, channel_id AS ChannelId FROM check_in_actions
        WHERE tenant_id = @tenantId AND done_at IS NULL ORDER BY team_id, channel_id
        """,
        new { tenantId }).ToList();

    public static void Add(DbConnection connection, AgreedAction action) => connection.Execute(
        """
        INSERT INTO check_in_actions (id, tenant_id, team_id, channel_id, check_in_id, what, who, due, agreed_at)
        VALUES (@Id, @TenantId, @TeamId, @ChannelId, @CheckInId, @What, @Who, @Due, @AgreedAt)
        """,
        action);

    /// <exception cref="StaleException">It was done already, or is not there.</exception>
    public static void MarkDone(DbConnection connection, AgreedAction action, DateTimeOffset now)
    {
        var marked = connection.Execute(
            "UPDATE check_in_actions SET done_at = @now WHERE tenant_id = @TenantId AND id = @Id AND done_at IS NULL",
            new { action.TenantId, action.Id, now = now.ToUnixTimeMilliseconds() });
        if (marked != 1)
        {
            throw new StaleException();
        }
    }
}
