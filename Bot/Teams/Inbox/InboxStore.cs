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

    private readonly PreparedStatement _insert = new("INSERT INTO inbox (key, body) VALUES (@key, @body)", "@key", "@body");

    private readonly PreparedStatement _delete = new("DELETE FROM inbox WHERE key = @key", "@key");

    /// <summary>Notes that this activity came; false when it came before.</summary>
    public bool TrySee(DbConnection connection, TurnKey key) =>
        _see.Execute(connection, key.Digest, clock.GetUtcNow().ToUnixTimeMilliseconds()) > 0;

    /// <summary>Keeps an activity until it is done; false when it came before, and nothing is kept.</summary>
    public bool TryAdd(DbConnection connection, TurnKey key, byte[] body) =>
        TrySee(connection, key) && _insert.Execute(connection, key.Digest, body) > 0;

    /// <summary>Removes what was worked on: its digest alone stays.</summary>
    public void Done(DbConnection connection, TurnKey key) => _delete.Execute(connection, key.Digest);

    /// <summary>What an earlier run left undone, oldest first, each counted as begun once more.</summary>
    public static IReadOnlyList<Delivered> Resume(DbConnection connection)
    {
        connection.Execute("UPDATE inbox SET starts = starts + 1");
        return [.. connection
            .Query<(byte[] Key, byte[] Body, long Starts)>("SELECT key, body, starts FROM inbox ORDER BY sequence")
            .Select(row => Parse(row.Body) with { Key = new TurnKey(row.Key), Starts = (int)row.Starts })];
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
