using System.Globalization;
using Bot.Starting;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>The settings without which the store does not keep its promises; read back from the live connection.</summary>
internal static class SqlitePragmas
{
    // Checkpoints are the writer's alone, so the automatic ones are off everywhere:
    // SQLite before 3.51.3 can lose pages when two connections checkpoint (https://sqlite.org/wal.html#walresetbug).
    private static readonly (string Name, long Value)[] Common =
    [
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("wal_autocheckpoint", 0),
    ];

    private static readonly (string Name, long Value)[] ForWriter = [.. Common, ("synchronous", 2), ("secure_delete", 1)];

    private static readonly (string Name, long Value)[] ForReader = [.. Common, ("query_only", 1)];

    public static void ApplyToWriter(SqliteConnection connection)
    {
        var mode = connection.ExecuteScalar<string>("PRAGMA journal_mode = WAL");
        if (!string.Equals(mode, "wal", StringComparison.OrdinalIgnoreCase))
        {
            throw new CannotStartException(
                $"The data folder's file system cannot hold a write-ahead log (journal mode is '{mode}'). Use a local disk for Storage__Folder.");
        }

        Apply(connection, ForWriter);
    }

    public static void ApplyToReader(SqliteConnection connection) => Apply(connection, ForReader);

    private static void Apply(SqliteConnection connection, (string Name, long Value)[] pragmas)
    {
        foreach (var (name, value) in pragmas)
        {
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA {name} = {value}"));
            var found = connection.ExecuteScalar<long>($"PRAGMA {name}");
            if (found != value)
            {
                throw new CannotStartException($"SQLite did not accept {name} = {value} (it says {found}); this build of SQLite cannot be used.");
            }
        }
    }
}
