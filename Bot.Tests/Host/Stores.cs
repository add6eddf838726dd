using System.Data.Common;
using Bot.Storage;
using Bot.Storage.Postgres;
using Bot.Storage.Sqlite;
using Dapper;

namespace Bot.Tests.Host;

/// <summary>
/// The store that the tests use: SQLite's, or with <c>COMPANION_TEST_POSTGRES=1</c> PostgreSQL's. So every test can be run on either.
/// </summary>
internal static class Stores
{
    public static bool ArePostgres { get; } = Environment.GetEnvironmentVariable("COMPANION_TEST_POSTGRES") is "1";

    /// <summary>The folder's store.</summary>
    public static Database Open(TemporaryFolder folder, TimeProvider? clock = null) => OpenIn(folder.Path, clock);

    /// <summary>The store of the folder at a path.</summary>
    public static Database OpenIn(string folder, TimeProvider? clock = null) => new(
        PostgresOf(folder) is { } connectionString
            ? new PostgresEngine(connectionString, folder)
            : new SqliteEngine(Path.Combine(folder, "companion.db"), clock ?? TimeProvider.System));

    /// <summary>The names of its tables, without those in which an engine keeps its own version.</summary>
    public static IReadOnlyList<string> TablesOf(DbConnection connection) => connection.Query<string>(
        ArePostgres
            ? "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'companion_store'"
            : "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'").ToList();

    /// <summary>The connection string of the folder's database; null for SQLite.</summary>
    public static string? PostgresOf(string folder) => ArePostgres ? PostgresServer.Shared.DatabaseOf(folder) : null;
}
