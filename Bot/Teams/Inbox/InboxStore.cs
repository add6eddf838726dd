using System.Data.Common;
using System.Text.Json;
using Bot.Storage;
using Dapper;

namespace Bot.Teams.Inbox;

/// <summary>The inbox's tables: what waits to be worked on, and digests of what was seen.</summary>
internal sealed class InboxStore(TimeProvider clock)
{
    private readonly PreparedStatement _see = new(
        "INSERT INTO inbox_seen (key, seen_at) VALUES (@key, @at) ON CONFLICT (key) DO NOTHING", "@key", "@at");

    private readonly PreparedStatement _insert = new(
        "INSERT INTO inbox (key, body) VALUES (@key, @body) RETURNING sequence", "@key", "@body");

    private readonly PreparedStatement _delete = new("DELETE FROM inbox WHERE sequence = @sequence", "@sequence");

    /// <summary>Notes that this activity came; false when it came before.</summary>
    public bool TrySee(DbConnection connection, TurnKey key) =>
        _see.Execute(connection, key.Digest, clock.GetUtcNow().ToUnixTimeMilliseconds()) > 0;

    /// <summary>Keeps an activity until it is done, and returns its place; null when it came before, and nothing is kept.</summary>
    public long? Add(DbConnection connection, TurnKey key, byte[] body) =>
        TrySee(connection, key) ? _insert.ExecuteScalar(connection, key.Digest, body) : null;

    /// <summary>Removes what was worked on: its digest alone stays.</summary>
    public void Done(DbConnection connection, long sequence) => _delete.Execute(connection, sequence);

    /// <summary>What an earlier run left undone, oldest first, and how many rows cannot be read: those are passed over.</summary>
    public static (IReadOnlyList<Delivered> Readable, int Unreadable) Left(DbConnection connection)
    {
        var rows = connection.Query<(long Sequence, byte[] Key, byte[] Body, long Starts)>("SELECT sequence, key, body, starts FROM inbox ORDER BY sequence").ToList();
        List<Delivered> readable =
        [
            .. rows.Select(row => Parse(row.Body) is { } body
                ? new Delivered(new TurnKey(row.Key), body.Activity, body.Concern, (int)row.Starts + 1) { Sequence = row.Sequence }
                : null).OfType<Delivered>(),
        ];
        return (readable, rows.Count - readable.Count);
    }

    /// <summary>Counts that work on what was left has begun once more, so that what brings the process down is found out.</summary>
    public static void Begin(DbConnection connection, Delivered delivered) => connection.Execute(
        "UPDATE inbox SET starts = @Starts WHERE sequence = @Sequence", new { delivered.Starts, delivered.Sequence });

    /// <summary>Deletes what waits in vain since before <paramref name="keptBefore"/>, and digests seen before <paramref name="seenBefore"/>.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset keptBefore, DateTimeOffset seenBefore)
    {
        connection.Execute(
            "DELETE FROM inbox WHERE NOT EXISTS (SELECT 1 FROM inbox_seen AS seen WHERE seen.key = inbox.key AND seen.seen_at >= @limit)",
            new { limit = keptBefore.ToUnixTimeMilliseconds() });
        connection.Execute("DELETE FROM inbox_seen WHERE seen_at < @limit", new { limit = seenBefore.ToUnixTimeMilliseconds() });
    }

    /// <summary>Forgets what waited when a backup was made, unless it shall be answered still: it was answered moments later, and nobody expects it now.</summary>
    public static string? Settle(DbConnection connection, bool answers)
    {
        if (!answers)
            connection.Execute("DELETE FROM inbox");
        return null;
    }

    public static byte[] Format(Delivered delivered) =>
        JsonSerializer.SerializeToUtf8Bytes(new InboxBody(delivered.Activity, delivered.Concern), InboxJson.Default.InboxBody);

    private static InboxBody? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, InboxJson.Default.InboxBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
