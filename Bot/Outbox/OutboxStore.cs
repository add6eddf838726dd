using System.Data.Common;
using System.Text.Json;
using Bot.Storage;
using Dapper;

namespace Bot.Outbox;

/// <summary>The outbox's table. A claim names the process that sends; what a dead process claimed is free again.</summary>
internal sealed class OutboxStore(TimeProvider clock)
{
    private readonly string _process = Guid.NewGuid().ToString("N");

    private readonly PreparedStatement _insert = new(
        """
        INSERT INTO outbox (way, tenant_id, conversation_id, body, claimed_by, due_at)
        VALUES (@way, @tenant, @conversation, @body, @process, @due) RETURNING sequence
        """,
        "@way", "@tenant", "@conversation", "@body", "@process", "@due");

    private readonly PreparedStatement _delete = new("DELETE FROM outbox WHERE sequence = @sequence", "@sequence");

    private readonly PreparedStatement _sent = new(
        """
        INSERT INTO sent (message_id, conversation_id, reference, sent_at) VALUES (@message, @conversation, @reference, @at)
        ON CONFLICT (message_id, conversation_id) DO UPDATE SET reference = excluded.reference
        """,
        "@message", "@conversation", "@reference", "@at");

    /// <summary>Writes an item that this process will send at once.</summary>
    public OutboxItem Add(DbConnection connection, string way, Letter letter)
    {
        var sequence = _insert.ExecuteScalar(
            connection,
            way,
            letter.Address.TenantId,
            letter.Address.ConversationId,
            JsonSerializer.SerializeToUtf8Bytes(letter, LetterJson.Default.Letter),
            _process,
            clock.GetUtcNow().ToUnixTimeMilliseconds());
        return new OutboxItem { Sequence = sequence, Way = way, Letter = letter };
    }

    public void Done(DbConnection connection, OutboxItem item, string? messageId)
    {
        _delete.Execute(connection, item.Sequence);
        if (item.Letter.Message.Reference is { } reference && messageId is not null)
        {
            _sent.Execute(connection, messageId, item.Lane, reference, clock.GetUtcNow().ToUnixTimeMilliseconds());
        }
    }

    public static void Postpone(DbConnection connection, OutboxItem item, DateTimeOffset due) => connection.Execute(
        "UPDATE outbox SET attempts = @Attempts, first_tried_at = @first, due_at = @due WHERE sequence = @Sequence",
        new { item.Attempts, item.Sequence, first = item.FirstTriedAt?.ToUnixTimeMilliseconds(), due = due.ToUnixTimeMilliseconds() });

    public static void Park(DbConnection connection, OutboxItem item, string reason) => connection.Execute(
        "UPDATE outbox SET attempts = @Attempts, parked_reason = @reason WHERE sequence = @Sequence",
        new { item.Attempts, item.Sequence, reason });

    /// <summary>
    /// Claims everything that an earlier process left behind, in the order in which it was written; a row that
    /// cannot be read is parked, so that it holds up nothing.
    /// </summary>
    public IReadOnlyList<(OutboxItem Item, DateTimeOffset Due)> ClaimOrphans(DbConnection connection)
    {
        connection.Execute("UPDATE outbox SET claimed_by = @process WHERE parked_reason IS NULL", new { process = _process });
        var claimed = new List<(OutboxItem, DateTimeOffset)>();
        foreach (var row in connection.Query<OutboxRow>(OutboxRow.Waiting))
        {
            if (row.ToItem() is { } item)
            {
                claimed.Add((item, DateTimeOffset.FromUnixTimeMilliseconds(row.DueAt)));
            }
            else
            {
                connection.Execute("UPDATE outbox SET parked_reason = 'unreadable' WHERE sequence = @Sequence", new { row.Sequence });
            }
        }

        return claimed;
    }

    public static string? ReferenceOf(DbConnection connection, string conversationId, string messageId) => connection.ExecuteScalar<string?>(
        "SELECT reference FROM sent WHERE conversation_id = @conversationId AND message_id = @messageId",
        new { conversationId, messageId });

    /// <summary>Forgets which message carried which answer, for messages sent before <paramref name="limit"/>.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset limit) =>
        connection.Execute("DELETE FROM sent WHERE sent_at < @limit", new { limit = limit.ToUnixTimeMilliseconds() });

    public static (long Waiting, long Parked) Count(DbConnection connection) => connection.QuerySingle<(long, long)>(
        "SELECT count(*) FILTER (WHERE parked_reason IS NULL), count(*) FILTER (WHERE parked_reason IS NOT NULL) FROM outbox");
}
