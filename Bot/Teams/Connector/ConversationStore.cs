using System.Collections.Concurrent;
using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.Teams.Connector;

/// <summary>Remembers how each conversation is reached, across restarts, until the bot is removed from it or it has long been silent.</summary>
internal sealed class ConversationStore(Database database, TimeProvider clock)
{
    // A cache of what the table holds, begun again when it has grown large.
    private const int MaxCached = 100_000;

    // Often enough that nothing in use is taken for forgotten, and seldom enough to cost nothing.
    private static readonly TimeSpan KeptAgainAfter = TimeSpan.FromDays(30);

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private long _moment;

    /// <summary>This moment, in the order in which activities come.</summary>
    public long Moment => Volatile.Read(ref _moment);

    /// <summary>The change that keeps how a conversation is reached; null when that is known already.</summary>
    public ConversationChange? ChangeFor(string conversationId, Reach reach)
    {
        var heard = new Known(reach, clock.GetUtcNow(), Interlocked.Increment(ref _moment));
        if (IsKnown(conversationId, heard))
        {
            return null;
        }

        return new ConversationChange(connection => Keep(connection, conversationId, reach, heard.KeptAt), () => Know(conversationId, heard));
    }

    /// <summary>Sends nothing to a conversation until something comes from it; unless that has come since <paramref name="moment"/>.</summary>
    public Task BuryAsync(string conversationId, Reach reach, string reason, long moment) => database.WriteAsync(
        connection =>
        {
            if (_known.TryGetValue(conversationId, out var known) && known.HeardAt > moment)
            {
                return false;
            }

            Keep(connection, conversationId, reach with { DeadReason = reason, OwnerId = null, TeamId = null }, clock.GetUtcNow());
            return true;
        },
        onDisk: isDead =>
        {
            if (isDead)
            {
                _known.Clear();
            }
        });

    /// <summary>The change that forgets a conversation from which the bot was removed, with its threads; with a team, all of the team's.</summary>
    public ConversationChange ChangeToForget(string conversationId, string? teamId = null) => new(
        connection =>
        {
            Forget(connection, conversationId);
            connection.Execute("DELETE FROM conversations WHERE team_id = @teamId", new { teamId });
        },
        _known.Clear);

    /// <summary>Ends when it is on disk how a conversation is reached.</summary>
    public async Task KeepAsync(string conversationId, Reach reach)
    {
        if (ChangeFor(conversationId, reach) is { } change)
        {
            await database.WriteAsync(Made, onDisk: _ => change.OnDisk());

            bool Made(DbConnection connection)
            {
                change.Make(connection);
                return true;
            }
        }
    }

    public Reach? Find(string conversationId) =>
        _known.TryGetValue(conversationId, out var known) ? known.Reach : database.Read(connection => Load(connection, conversationId));

    /// <summary>The teams of an organisation that the bot has heard from.</summary>
    public IReadOnlyList<string> TeamsOf(string tenantId) => database.Read(connection => connection.Query<string>(
        "SELECT DISTINCT team_id FROM conversations WHERE tenant_id = @tenantId AND team_id IS NOT NULL ORDER BY team_id", new { tenantId }).ToList());

    /// <summary>Forgets what was last kept before <paramref name="limit"/>.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset limit) => connection.Execute(
        "DELETE FROM conversations WHERE kept_at < @limit; DELETE FROM personal_chats WHERE kept_at < @limit",
        new { limit = limit.ToUnixTimeMilliseconds() });

    private bool IsKnown(string conversationId, Known heard) =>
        _known.TryGetValue(conversationId, out var known)
        && known.Reach == heard.Reach with { OwnerId = heard.Reach.OwnerId ?? known.Reach.OwnerId, TeamId = heard.Reach.TeamId ?? known.Reach.TeamId }
        && heard.KeptAt - known.KeptAt < KeptAgainAfter
        && _known.TryUpdate(conversationId, known with { HeardAt = heard.HeardAt }, known);

    private void Know(string conversationId, Known heard)
    {
        if (_known.Count >= MaxCached)
        {
            _known.Clear();
        }

        _known[conversationId] = heard;
    }

    private static void Keep(DbConnection connection, string id, Reach reach, DateTimeOffset now)
    {
        connection.Execute(
            """
            INSERT INTO conversations (conversation_id, tenant_id, service_url, bot_id, team_id, kept_at, dead_reason) VALUES (@id, @TenantId, @ServiceUrl, @BotId, @TeamId, @at, @DeadReason)
            ON CONFLICT (conversation_id) DO UPDATE
            SET tenant_id = excluded.tenant_id, service_url = excluded.service_url, bot_id = excluded.bot_id, team_id = coalesce(excluded.team_id, team_id), kept_at = excluded.kept_at,
                dead_reason = excluded.dead_reason
            """,
            new { id, reach.TenantId, reach.ServiceUrl, reach.BotId, reach.TeamId, at = now.ToUnixTimeMilliseconds(), reach.DeadReason });
        if (reach.DeadReason is null && ChannelOf(id) is { } channelId)
        {
            connection.Execute("UPDATE conversations SET dead_reason = NULL WHERE conversation_id = @channelId", new { channelId });
        }

        if (reach.OwnerId is { } ownerId)
        {
            PersonalChats.Keep(connection, reach.TenantId, ownerId, id, now);
        }
    }

    // A thread's id is its channel's with ";messageid=…" behind it; '<' is the character after ';'.
    private static void Forget(DbConnection connection, string id)
    {
        connection.Execute(
            "DELETE FROM conversations WHERE conversation_id = @id OR (conversation_id >= @id || ';' AND conversation_id < @id || '<')", new { id });
        PersonalChats.Forget(connection, id);
    }

    private static string? ChannelOf(string id) => id.IndexOf(';', StringComparison.Ordinal) is > 0 and var end ? id[..end] : null;

    private static Reach? Load(DbConnection connection, string id) => connection.Query<(string Tenant, string Url, string Bot, string? Team, string? Dead)>(
        "SELECT tenant_id, service_url, bot_id, team_id, dead_reason FROM conversations WHERE conversation_id = @id", new { id })
        .Select(static row => new Reach(row.Tenant, row.Url, row.Bot) { TeamId = row.Team, DeadReason = row.Dead }).SingleOrDefault();

    /// <summary>What is remembered of a conversation, since when, and when something last came from it.</summary>
    private sealed record Known(Reach Reach, DateTimeOffset KeptAt, long HeardAt);
}
