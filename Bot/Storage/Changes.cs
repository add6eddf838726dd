using System.Data.Common;
using Dapper;

namespace Bot.Storage;

/// <summary>Counts the changes of what processes keep in memory, so that every one of them notices those of the others.</summary>
internal static class Changes
{
    /// <summary>Counts a change, in the transaction that makes it.</summary>
    public static void Note(DbConnection connection, string kind) => connection.Execute(
        "INSERT INTO changes (kind, number) VALUES (@kind, 1) ON CONFLICT (kind) DO UPDATE SET number = changes.number + 1", new { kind });

    /// <summary>How often each kind has changed; those that never have are not there.</summary>
    public static Dictionary<string, long> Numbers(DbConnection connection) =>
        connection.Query<(string Kind, long Number)>("SELECT kind, number FROM changes").ToDictionary(static row => row.Kind, static row => row.Number, StringComparer.Ordinal);
}
