using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bot.Storage;

/// <summary>Tells the faults of a disk, or of the way to a server, from the program's own.</summary>
internal static class StoreFaults
{
    // https://sqlite.org/rescode.html: busy, read-only, input or output error, full.
    private static readonly int[] OfTheDisk = [5, 8, 10, 13];

    // https://www.postgresql.org/docs/15/errcodes-appendix.html: connection, resources, operator's intervention, system.
    private static readonly string[] OfTheServer = ["08", "53", "57", "58"];

    /// <summary>How long to wait before trying once more what was refused.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Whether the same change may well succeed once the disk or the server is in order again.</summary>
    public static bool MayPass(Exception fault) => fault switch
    {
        SqliteException sqlite => OfTheDisk.Contains(sqlite.SqliteErrorCode),
        PostgresException postgres => IsOfTheServer(postgres),
        NpgsqlException => true, // The server did not answer.
        _ => false,
    };

    /// <summary>Whether the connection was lost, and another may be had.</summary>
    public static bool IsLostConnection(NpgsqlException fault) =>
        fault is not PostgresException postgres || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal);

    private static bool IsOfTheServer(PostgresException fault) =>
        OfTheServer.Any(kind => fault.SqlState.StartsWith(kind, StringComparison.Ordinal));
}
