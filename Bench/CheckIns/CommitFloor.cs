using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bench.CheckIns;

/// <summary>The yardstick of the disk: one row written over, again and again, each time in a transaction of its own that is flushed.</summary>
internal static class CommitFloor
{
    private const int SheetBytes = 2_000;
    private static readonly TimeSpan For = TimeSpan.FromSeconds(2);

    /// <summary>Commits a second.</summary>
    public static double Measure(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "floor.db")};Pooling=False");
        connection.Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE sheet (sheet BLOB); INSERT INTO sheet VALUES (NULL)");
        using var write = connection.CreateCommand();
        write.CommandText = "UPDATE sheet SET sheet = @sheet";
        write.Parameters.AddWithValue("@sheet", new byte[SheetBytes]);
        var clock = Stopwatch.StartNew();
        var commits = 0;
        for (; clock.Elapsed < For; commits++)
            write.ExecuteNonQuery();
        return commits / clock.Elapsed.TotalSeconds;
    }
}
