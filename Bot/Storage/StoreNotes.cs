using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Bot.Storage;

/// <summary>What the store notes of itself.</summary>
internal static class StoreNotes
{
    private const string Key = "key";
    private const string LastBackup = "last backup";

    /// <summary>Notes which key the store's digests are made with, where that is not noted yet.</summary>
    public static void NoteKey(DbConnection connection, Secret secret) => connection.Execute(
        "INSERT INTO store_notes (name, value) VALUES (@Key, @value) ON CONFLICT DO NOTHING", new { Key, value = Of(secret) });

    /// <summary>Forgets which key it was, because it is lost.</summary>
    public static void ForgetKey(DbConnection connection) => connection.Execute("DELETE FROM store_notes WHERE name = @Key", new { Key });

    /// <summary>Whether this is the key that the store's digests are made with; true when none was noted.</summary>
    public static bool Fits(DbConnection connection, Secret secret) =>
        Value(connection, Key) is not { } noted || string.Equals(noted, Of(secret), StringComparison.Ordinal);

    public static void NoteBackup(DbConnection connection, DateTimeOffset at) => connection.Execute(
        "INSERT INTO store_notes (name, value) VALUES (@LastBackup, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        new { LastBackup, value = at.ToString("O", CultureInfo.InvariantCulture) });

    /// <summary>When the last backup was made; null when none was.</summary>
    public static DateTimeOffset? BackedUpAt(DbConnection connection) =>
        Value(connection, LastBackup) is { } at ? DateTimeOffset.Parse(at, CultureInfo.InvariantCulture) : null;

    private static string? Value(DbConnection connection, string name) => connection.ExecuteScalar<string?>("SELECT value FROM store_notes WHERE name = @name", new { name });

    private static string Of(Secret secret) => Convert.ToHexStringLower(secret.Digest("store key"));
}
