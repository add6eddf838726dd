using System.Data.Common;
using System.Text.Json;
using Bot.Storage;
using Dapper;

namespace Bot.Teams.Inbox;

/// <summary>The inbox's tables: what waits to be worked on, and digests of what was seen.</summary>
internal sealed class InboxStore(Peers peers, TimeProvider clock)
{
    private const string Free = "WHERE (claimed_by = @Id AND is_handed) OR claimed_by NOT IN (SELECT id FROM instances)";

    private readonly PreparedStatement _see = new(
        "INSERT INTO inbox_seen (key, seen_at) VALUES (@key, @at) ON CONFLICT (key) DO NOTHING", "@key", "@at");

    private readonly PreparedStatement _insert = new(
        "INSERT INTO inbox (key, body, claimed_by, is_handed) VALUES (@key, @body, @process, @handed) RETURNING sequence", "@key", "@body", "@process", "@handed");

    private readonly PreparedStatement _delete = new("DELETE FROM inbox WHERE sequence = @sequence", "@sequence");

    /// <summary>Notes that this activity came; false when it came before.</summary>
    public bool TrySee(DbConnection connection, TurnKey key) =>
        _see.Execute(connection, key.Digest, clock.GetUtcNow().ToUnixTimeMilliseconds()) > 0;

    /// <summary>
    /// Keeps an activity until it is done; of one that came before nothing is kept. Returns what is to be worked on here and
    /// now, in this order: what others have handed to this process, and the activity itself unless it is another's work.
    /// </summary>
    public IReadOnlyList<Delivered> Add(DbConnection connection, Delivered delivered, byte[] body)
    {
        if (!TrySee(connection, delivered.Key))
            return [];
        var owner = peers.OwnerOf(delivered.Lane);
        var isHanded = owner != peers.Own;
        var before = peers.Count == 1 || isHanded ? [] : Claim(connection).Readable;
        var place = _insert.ExecuteScalar(connection, delivered.Key.Digest, body, owner.Id, isHanded);
        if (!isHanded)
            return [.. before, delivered with { Sequence = place }];
        peers.Call(connection, owner);
        return [];
    }

    /// <summary>Removes what was worked on: its digest alone stays.</summary>
    public void Done(DbConnection connection, long sequence) => _delete.Execute(connection, sequence);

    /// <summary>
    /// Claims what was handed to this process, and what one that is gone left undone, oldest first; what is another's work is
    /// handed on. Says also how many rows cannot be read: those are passed over.
    /// </summary>
    public (IReadOnlyList<Delivered> Readable, int Unreadable) Claim(DbConnection connection)
    {
        var rows = connection.Query<(long Sequence, byte[] Key, byte[] Body, long Starts, bool IsHanded)>(
            $"SELECT sequence, key, body, starts, is_handed FROM inbox {Free} ORDER BY sequence", peers.Own).ToList();
        List<Delivered> readable =
        [
            .. rows.Select(row => Parse(row.Body) is { } body
                ? new Delivered(new TurnKey(row.Key), body.Activity, body.Concern, (int)row.Starts + (row.IsHanded ? 0 : 1)) { Sequence = row.Sequence }
                : null).OfType<Delivered>(),
        ];
        return (readable.FindAll(delivered => IsOurs(connection, delivered)), rows.Count - readable.Count);
    }

    /// <summary>Whether there is anything to <see cref="Claim"/>.</summary>
    public bool HasFree(DbConnection connection) => connection.ExecuteScalar<bool>($"SELECT EXISTS (SELECT 1 FROM inbox {Free})", peers.Own);

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

    private bool IsOurs(DbConnection connection, Delivered delivered)
    {
        var owner = peers.OwnerOf(delivered.Lane);
        var isHanded = owner != peers.Own;
        connection.Execute("UPDATE inbox SET claimed_by = @Id, is_handed = @isHanded WHERE sequence = @Sequence", new { owner.Id, isHanded, delivered.Sequence });
        if (isHanded)
            peers.Call(connection, owner);
        return !isHanded;
    }

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
