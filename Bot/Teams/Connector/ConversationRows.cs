using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.Teams.Connector;

/// <summary>The table of how conversations are reached.</summary>
internal sealed class ConversationRows
{
    private readonly PreparedStatement _keep = new(
        """
        INSERT INTO conversations (conversation_id, tenant_id, service_url, bot_id, team_id, kept_at, dead_reason) VALUES (@id, @tenant, @url, @bot, @team, @at, @dead)
        ON CONFLICT (conversation_id) DO UPDATE
        SET tenant_id = excluded.tenant_id, service_url = excluded.service_url, bot_id = excluded.bot_id, team_id = coalesce(excluded.team_id, conversations.team_id), kept_at = excluded.kept_at,
            dead_reason = excluded.dead_reason
        """,
        "@id", "@tenant", "@url", "@bot", "@team", "@at", "@dead");

    private readonly PreparedStatement _keepOwn = new(PersonalChats.KeepOne, "@tenantId", "@personId", "@chatId", "@at");

    public void Keep(DbConnection connection, string id, Reach reach, DateTimeOffset now)
    {
        _keep.Execute(connection, id, reach.TenantId, reach.ServiceUrl, reach.BotId, reach.TeamId, now.ToUnixTimeMilliseconds(), reach.DeadReason);
        if (reach.DeadReason is null && ChannelOf(id) is { } channelId)
        {
            connection.Execute("UPDATE conversations SET dead_reason = NULL WHERE conversation_id = @channelId", new { channelId });
        }

        if (reach.OwnerId is { } ownerId)
        {
            _keepOwn.Execute(connection, reach.TenantId, ownerId, id, now.ToUnixTimeMilliseconds());
        }
    }

    /// <summary>Forgets a conversation with its threads: their ids are its own with ";messageid=…" behind it, and '&lt;' is the character after ';'.</summary>
    public static void Forget(DbConnection connection, string id)
    {
        connection.Execute(
            "DELETE FROM conversations WHERE conversation_id = @id OR (conversation_id >= @id || ';' AND conversation_id < @id || '<')", new { id });
        PersonalChats.Forget(connection, id);
    }

    public static Reach? Load(DbConnection connection, string id) => connection.Query<(string Tenant, string Url, string Bot, string? Team, string? Dead)>(
        "SELECT tenant_id, service_url, bot_id, team_id, dead_reason FROM conversations WHERE conversation_id = @id", new { id })
        .Select(static row => new Reach(row.Tenant, row.Url, row.Bot) { TeamId = row.Team, DeadReason = row.Dead }).SingleOrDefault();

    public static void ForgetTeam(DbConnection connection, string? teamId) =>
        connection.Execute("DELETE FROM conversations WHERE team_id = @teamId", new { teamId });

    public static IReadOnlyList<string> TeamsOf(DbConnection connection, string tenantId) => connection.Query<string>(
        "SELECT DISTINCT team_id FROM conversations WHERE tenant_id = @tenantId AND team_id IS NOT NULL ORDER BY team_id", new { tenantId }).ToList();

    /// <summary>Forgets what was last kept before <paramref name="limit"/>.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset limit) => connection.Execute(
        "DELETE FROM conversations WHERE kept_at < @limit; DELETE FROM personal_chats WHERE kept_at < @limit",
        new { limit = limit.ToUnixTimeMilliseconds() });

    private static string? ChannelOf(string id) => id.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? id[..end] : null;
}
