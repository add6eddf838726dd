using System.Data.Common;
using Dapper;
using Npgsql;

namespace Bot.Storage;

/// <summary>The numbers that a table gives its rows, which are never given twice.</summary>
internal static class RowNumbers
{
    /// <summary>Leaves out that many numbers before the next row's.</summary>
    /// <param name="connection">The store's.</param>
    /// <param name="table">A table that numbers its rows by <c>sequence</c>.</param>
    /// <param name="count">How many.</param>
    public static void Skip(DbConnection connection, string table, long count) => connection.Execute(
        connection is NpgsqlConnection
            ? "SELECT setval(pg_get_serial_sequence(@table, 'sequence'), nextval(pg_get_serial_sequence(@table, 'sequence')) + @count)"
            : "UPDATE sqlite_sequence SET seq = seq + @count WHERE name = @table",
        new { table, count });
}
