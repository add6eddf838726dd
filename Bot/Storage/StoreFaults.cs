using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>Tells the disk's faults from the program's.</summary>
internal static class StoreFaults
{
    // https://sqlite.org/rescode.html: busy, read-only, input or output error, full.
    private static readonly int[] OfTheDisk = [5, 8, 10, 13];

    /// <summary>How long to wait before trying once more what the disk refused.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Whether the same change may well succeed once the disk is in order again.</summary>
    public static bool MayPass(Exception fault) => fault is SqliteException { SqliteErrorCode: var code } && OfTheDisk.Contains(code);
}
