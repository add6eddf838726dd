using System.Collections.Concurrent;
using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.Teams.Connector;

/// <summary>Remembers how each conversation is reached, across restarts.</summary>
internal sealed class ConversationStore(Database database)
{
    // A cache of what the table holds, begun again when it has grown large.
    private const int MaxCached = 100_000;

    private readonly ConcurrentDictionary<string, Reach> _known = new(StringComparer.Ordinal);

    /// <summary>The change that keeps how a conversation is reached; null when that is known already.</summary>
    public ConversationChange? ChangeFor(string conversationId, Reach reach) => _known.TryGetValue(conversationId, out var known) && known == reach with { OwnerId = reach.OwnerId ?? known.OwnerId }
        ? null
        : new ConversationChange(connection => Keep(connection, conversationId, reach), () => Know(conversationId, reach));

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
        _known.TryGetValue(conversationId, out var known) ? known : database.Read(connection => Load(connection, conversationId));

    private void Know(string conversationId, Reach reach)
    {
        if (_known.Count >= MaxCached)
        {
            _known.Clear();
        }

        _known[conversationId] = reach;
    }

    private static void Keep(DbConnection connection, string id, Reach reach)
    {
        connection.Execute(
            """
            INSERT INTO conversations (conversation_id, tenant_id, service_url, bot_id) VALUES (@id, @TenantId, @ServiceUrl, @BotId)
            ON CONFLICT (conversation_id) DO UPDATE
            SET tenant_id = excluded.tenant_id, service_url = excluded.service_url, bot_id = excluded.bot_id
            """,
            new { id, reach.TenantId, reach.ServiceUrl, reach.BotId });
        if (reach.OwnerId is { } ownerId)
        {
            PersonalChats.Keep(connection, reach.TenantId, ownerId, id);
        }
    }

    private static Reach? Load(DbConnection connection, string id) => connection.QuerySingleOrDefault<Reach>(
        "SELECT tenant_id AS TenantId, service_url AS ServiceUrl, bot_id AS BotId FROM conversations WHERE conversation_id = @id", new { id });
}
