using System.Data.Common;
using System.Text.Json;
using Bot.Storage;
using Bot.Teams.Activities;
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

    /// <summary>What an earlier run left undone, oldest first, each counted as begun once more.</summary>
    public static IReadOnlyList<Delivered> Resume(DbConnection connection)
    {
        connection.Execute("UPDATE inbox SET starts = starts + 1");
        return [.. connection
            .Query<(long Sequence, byte[] Key, byte[] Body, long Starts)>("SELECT sequence, key, body, starts FROM inbox ORDER BY sequence")
            .Select(row => Parse(row.Body) with { Key = new TurnKey(row.Key), Sequence = row.Sequence, Starts = (int)row.Starts })];
    }

    /// <summary>Forgets digests seen before <paramref name="limit"/>.</summary>
    public static int Purge(DbConnection connection, DateTimeOffset limit) => connection.Execute(
        "DELETE FROM inbox_seen WHERE seen_at < @limit", new { limit = limit.ToUnixTimeMilliseconds() });

    public static byte[] Format(Delivered delivered) =>
        JsonSerializer.SerializeToUtf8Bytes(new InboxBody(delivered.Activity, delivered.Concern), ActivityJson.Default.InboxBody);

    private static Delivered Parse(byte[] body)
    {
        var (activity, concern) = JsonSerializer.Deserialize(body, ActivityJson.Default.InboxBody) ?? throw new JsonException("An inbox row is empty.");
        return new Delivered(default, activity, concern);
    }
}
