using System.Data.Common;
using Dapper;

namespace Bot.Outbox;

/// <summary>Where a message stands that was posted under a key of ours.</summary>
/// <param name="ConversationId">The thread that it began.</param>
/// <param name="MessageId">Its name there.</param>
internal sealed record Posted(string ConversationId, string MessageId)
{
    public static void Keep(DbConnection connection, string key, Posted posted, DateTimeOffset at) => connection.Execute(
        """
        INSERT INTO posts (key, conversation_id, message_id, posted_at) VALUES (@key, @ConversationId, @MessageId, @at)
        ON CONFLICT (key) DO UPDATE SET conversation_id = excluded.conversation_id, message_id = excluded.message_id
        """,
        new { key, posted.ConversationId, posted.MessageId, at = at.ToUnixTimeMilliseconds() });

    /// <summary>Where it stands; null when it was not posted, not yet, or too long ago.</summary>
    public static Posted? Under(DbConnection connection, string key) => connection.QuerySingleOrDefault<Posted>(
        "SELECT conversation_id AS ConversationId, message_id AS MessageId FROM posts WHERE key = @key", new { key });

    /// <summary>The key under which a thread was begun; null when none of ours began it.</summary>
    public static string? KeyOf(DbConnection connection, string conversationId) => connection.ExecuteScalar<string?>(
        "SELECT key FROM posts WHERE conversation_id = @conversationId", new { conversationId });

    /// <summary>Whether it has been given up to post it.</summary>
    public static bool IsGivenUp(DbConnection connection, string key) => connection.ExecuteScalar<bool>(
        """
        SELECT EXISTS (SELECT 1 FROM outbox WHERE posted_as = @key AND parked_reason IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM posts WHERE key = @key)
        """,
        new { key });

    public static void Purge(DbConnection connection, DateTimeOffset before) => connection.Execute(
        "DELETE FROM posts WHERE posted_at < @limit", new { limit = before.ToUnixTimeMilliseconds() });
}
