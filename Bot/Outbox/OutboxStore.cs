using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Bot.Storage;
using Dapper;

namespace Bot.Outbox;

/// <summary>The outbox's table. A claim names the process that sends; what a dead process claimed is free again.</summary>
internal sealed class OutboxStore(Secret secret, Peers peers, TimeProvider clock, IEnumerable<WhenEnded> listeners)
{
    private const string Free = "WHERE parked_reason IS NULL AND ((claimed_by = @Id AND is_handed) OR claimed_by NOT IN (SELECT id FROM instances))";

    private readonly PreparedStatement _insert = new(
        """
        INSERT INTO outbox (way, tenant_id, conversation_id, body, claimed_by, due_at, written_at, posted_as, topic, is_handed)
        VALUES (@way, @tenant, @conversation, @body, @process, @now, @now, @key, @topic, @handed) RETURNING sequence
        """,
        "@way", "@tenant", "@conversation", "@body", "@process", "@now", "@key", "@topic", "@handed");

    private readonly PreparedStatement _delete = new("DELETE FROM outbox WHERE sequence = @sequence", "@sequence");

    private readonly PreparedStatement _sent = new(
        "INSERT INTO sent (key, reference, sent_on) VALUES (@key, @reference, @day) ON CONFLICT (key) DO UPDATE SET reference = excluded.reference",
        "@key", "@reference", "@day");

    /// <summary>Writes an item that will be sent at once, by the process whose work its lane is.</summary>
    public OutboxItem Add(DbConnection connection, string way, Letter letter)
    {
        var owner = peers.OwnerOf(letter.Lane);
        var sequence = _insert.ExecuteScalar(
            connection,
            way,
            letter.Address.TenantId,
            letter.Address.ConversationId,
            Body(letter),
            owner.Id,
            clock.GetUtcNow().ToUnixTimeMilliseconds(),
            letter.PostedAs,
            letter.Topic,
            owner != peers.Own);
        if (owner != peers.Own)
            peers.Call(connection, owner);
        return new OutboxItem { Sequence = sequence, Way = way, Letter = letter, IsHanded = owner != peers.Own };
    }

    /// <summary>Whether an item that was added is kept: its place may be another's when the transaction has failed.</summary>
    public bool Holds(DbConnection connection, OutboxItem item) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM outbox WHERE sequence = @Sequence AND claimed_by = @process AND way = @Way AND body = @body)",
        new { item.Sequence, item.Way, process = peers.Own.Id, body = Body(item.Letter) });

    public void Done(DbConnection connection, OutboxItem item, DeliveryResult.Sent sent)
    {
        _delete.Execute(connection, item.Sequence);
        if (item.Letter.Message.Reference is { } reference && sent.MessageId is { } messageId)
        {
            _sent.Execute(connection, secret.Digest(sent.ConversationId ?? item.Letter.Address.ConversationId, messageId), reference, Day(clock.GetUtcNow()));
        }

        if (item.Letter is { ThreadIn: not null, PostedAs: { } key } && sent is { MessageId: { } id, ConversationId: { } thread })
        {
            Posted.Keep(connection, key, new Posted(thread, id), clock.GetUtcNow());
        }

        if (item.Letter.Replaces is { } replaced)
        {
            connection.Execute( // An older one must not take the place of this again.
                "DELETE FROM outbox WHERE posted_as = @replaced AND sequence < @Sequence AND parked_reason IS NOT NULL", new { replaced, item.Sequence });
        }

        GoesOn(connection, item, sent, "");
    }

    /// <summary>Drops a letter that need not be sent.</summary>
    public void Drop(DbConnection connection, OutboxItem item, DeliveryResult.Dropped dropped)
    {
        _delete.Execute(connection, item.Sequence);
        GoesOn(connection, item, dropped, dropped.Reason);
    }

    public static void Postpone(DbConnection connection, OutboxItem item, DateTimeOffset due) => connection.Execute(
        "UPDATE outbox SET attempts = @Attempts, doubts = @Doubts, first_tried_at = @first, due_at = @due WHERE sequence = @Sequence",
        new { item.Attempts, item.Doubts, item.Sequence, first = item.FirstTriedAt?.ToUnixTimeMilliseconds(), due = due.ToUnixTimeMilliseconds() });

    /// <summary>Sets an item aside with the reason (of a confidential one what it said, and to whom, is deleted at once), unless what it was for goes on in another way.</summary>
    public void Park(DbConnection connection, OutboxItem item, DeliveryResult result, string reason)
    {
        if (GoesOn(connection, item, result, reason))
            _delete.Execute(connection, item.Sequence);
        else
            SetAside(connection, item, reason);
    }

    /// <summary>
    /// Claims what was handed to this process, and what a process that is gone left behind, in the order in which it was
    /// written; what is another's work is handed on. What was noted as taken is done with; what was on its way may come
    /// twice; a row that cannot be read is parked, so that it holds up nothing.
    /// </summary>
    public IReadOnlyList<(OutboxItem Item, DateTimeOffset Due)> Claim(DbConnection connection, ILookup<long, FlightNote> flights)
    {
        var claimed = new List<(OutboxItem, DateTimeOffset)>();
        foreach (var row in connection.Query<OutboxRow>($"{OutboxRow.Select} {Free} ORDER BY sequence", peers.Own).ToList())
        {
            var notes = flights[row.Sequence].ToList();
            if (row.ToItem() is not { } item)
            {
                connection.Execute("UPDATE outbox SET body = @empty, parked_reason = 'unreadable', parked_at = due_at WHERE sequence = @Sequence", new { row.Sequence, empty = Array.Empty<byte>() });
            }
            else if (notes.Find(static note => note.IsTaken) is { } taken)
            {
                Done(connection, item, new DeliveryResult.Sent(taken.MessageId, taken.ConversationId));
            }
            else
            {
                var owner = peers.OwnerOf(item.Letter.Lane);
                var isHanded = owner != peers.Own;
                connection.Execute(
                    "UPDATE outbox SET claimed_by = @Id, is_handed = @isHanded, doubts = doubts + @doubts WHERE sequence = @Sequence",
                    new { owner.Id, isHanded, row.Sequence, doubts = notes.Count });
                if (isHanded)
                    peers.Call(connection, owner);
                else
                    claimed.Add((item with { Doubts = item.Doubts + notes.Count }, Due(row)));
            }
        }

        return claimed;
    }

    /// <summary>Whether there is anything to <see cref="Claim"/>.</summary>
    public bool HasFree(DbConnection connection) => connection.ExecuteScalar<bool>($"SELECT EXISTS (SELECT 1 FROM outbox {Free})", peers.Own);

    /// <summary>Makes a letter that was set aside wait again, as if it had never been tried; null when it is not there or cannot be read.</summary>
    public OutboxItem? Replay(DbConnection connection, long sequence)
    {
        var row = connection.QuerySingleOrDefault<OutboxRow>(
            $"{OutboxRow.Select} WHERE parked_reason IS NOT NULL AND sequence = @sequence", new { sequence });
        if (row?.ToItem() is not { } item)
        {
            return null;
        }

        connection.Execute(
            "UPDATE outbox SET parked_reason = NULL, parked_at = NULL, attempts = 0, first_tried_at = NULL, due_at = @now, claimed_by = @process, is_handed = FALSE WHERE sequence = @sequence",
            new { sequence, process = peers.Own.Id, now = clock.GetUtcNow().ToUnixTimeMilliseconds() });
        return item with { Attempts = 0, FirstTriedAt = null };
    }

    /// <summary>The answer that a message carried; null when it carried none or was sent too long ago.</summary>
    public string? ReferenceOf(DbConnection connection, string conversationId, string messageId) => connection.ExecuteScalar<string?>(
        "SELECT reference FROM sent WHERE key = @key", new { key = secret.Digest(conversationId, messageId) });

    /// <summary>Deletes what was parked, and which message carried which answer, before these moments.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset parkedBefore, DateTimeOffset sentBefore)
    {
        connection.Execute("DELETE FROM outbox WHERE parked_at < @limit", new { limit = parkedBefore.ToUnixTimeMilliseconds() });
        connection.Execute("DELETE FROM sent WHERE sent_on < @limit", new { limit = Day(sentBefore) });
        Posted.Purge(connection, sentBefore);
    }

    public static (long Waiting, long Parked) Count(DbConnection connection) => connection.QuerySingle<(long, long)>(
        "SELECT count(*) FILTER (WHERE parked_reason IS NULL), count(*) FILTER (WHERE parked_reason IS NOT NULL) FROM outbox");

    private void SetAside(DbConnection connection, OutboxItem item, string reason) => connection.Execute(
        "UPDATE outbox SET body = CASE WHEN @IsConfidential THEN @empty ELSE body END, attempts = @Attempts, doubts = @Doubts, parked_reason = @reason, parked_at = @at WHERE sequence = @Sequence",
        new { item.Letter.IsConfidential, item.Attempts, item.Doubts, item.Sequence, reason, empty = Array.Empty<byte>(), at = clock.GetUtcNow().ToUnixTimeMilliseconds() });

    private bool GoesOn(DbConnection connection, OutboxItem item, DeliveryResult result, string reason) =>
        item.Letter.About is { } about && listeners.Aggregate(false, (goesOn, listener) => listener.Hear(connection, new LetterEnd(about, result, reason)) || goesOn);

    // A moment that lies further ahead was set while the clock was wrong.
    private DateTimeOffset Due(OutboxRow row)
    {
        var latest = clock.GetUtcNow() + RetryPlan.LongestHonoured;
        return DateTimeOffset.FromUnixTimeMilliseconds(row.DueAt) is var due && due < latest ? due : latest;
    }

    private static byte[] Body(Letter letter) => JsonSerializer.SerializeToUtf8Bytes(letter, LetterJson.Default.Letter);

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
