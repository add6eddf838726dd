using System.Data.Common;
using Bot.Storage;
using Bot.Storage.Postgres;
using Bot.Storage.Sqlite;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Storage.Postgres;

/// <summary>Both engines keep the same: a column that one script adds and the other forgets is found here.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_engines_have_the_same_tables_and_columns()
    {
        Assert.SkipUnless(PostgresServer.IsHere, "PostgreSQL is not installed.");
        using var sqlite = new Database(new SqliteEngine(_folder.File("companion.db"), TimeProvider.System));
        using var postgres = new Database(new PostgresEngine(PostgresServer.Shared.DatabaseOf(_folder.Path), _folder.Path));

        var columns = sqlite.Read(OfSqlite);

        Assert.NotEmpty(columns);
        Assert.Equal(columns, postgres.Read(OfPostgres));
    }

    [Fact]
    public void Both_engines_have_the_same_indexes()
    {
        Assert.SkipUnless(PostgresServer.IsHere, "PostgreSQL is not installed.");
        using var sqlite = new Database(new SqliteEngine(_folder.File("companion.db"), TimeProvider.System));
        using var postgres = new Database(new PostgresEngine(PostgresServer.Shared.DatabaseOf(_folder.Path), _folder.Path));

        Assert.Equal(
            sqlite.Read(static connection => connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name").ToList()),
            postgres.Read(static connection => connection.Query<string>("""SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND indexname NOT LIKE '%\_pkey' ORDER BY indexname COLLATE "C" """).ToList()));
    }

    // Which columns are booleans in PostgreSQL only its script knows: in SQLite they are numbers.
    private static List<string> OfSqlite(DbConnection connection) => [.. connection.Query<(string Table, string Column, string Type, bool IsRequired)>(
        """
        SELECT t.name, c.name, c.type, c."notnull" OR c.pk > 0 FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
        """).Select(static column => $"{column.Table}.{column.Column} {column.Type} {column.IsRequired}").Order(StringComparer.Ordinal)];

    private static List<string> OfPostgres(DbConnection connection) => [.. connection.Query<(string Table, string Column, string Type, bool IsRequired)>(
        """
        SELECT table_name, column_name, data_type, is_nullable = 'NO' FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name <> 'companion_store'
        """).Select(static column => $"{column.Table}.{column.Column} {Sqlites(column.Type)} {column.IsRequired}").Order(StringComparer.Ordinal)];

    private static string Sqlites(string type) => type switch
    {
        "bigint" or "boolean" => "INTEGER",
        "text" => "TEXT",
        "bytea" => "BLOB",
        "double precision" => "REAL",
        _ => type,
    };
}
