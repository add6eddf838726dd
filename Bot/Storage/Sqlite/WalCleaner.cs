using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>
/// Empties the write-ahead log soon after changes, so that deleted words do not linger in it, and keeps it small under load.
/// </summary>
internal sealed class WalCleaner(string walPath, Func<bool> isBeingRead, TimeProvider clock)
{
    private const long MaxBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private long? _dirtySince;
    private long _lastWrite;

    /// <summary>How long the writer may wait for the next change before it should look here again.</summary>
    public TimeSpan Patience => _dirtySince is null ? Timeout.InfiniteTimeSpan : Quiet;

    public void Wrote()
    {
        _lastWrite = clock.GetTimestamp();
        _dirtySince ??= _lastWrite;
    }

    public void CleanWhenDue(SqliteConnection connection, bool isIdle)
    {
        if (_dirtySince is { } since && IsDue(since, isIdle) && !isBeingRead())
        {
            Clean(connection);
        }
    }

    public void Clean(SqliteConnection connection)
    {
        try
        {
            var isBusy = connection.ExecuteScalar<long>("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
            _dirtySince = isBusy ? clock.GetTimestamp() : null;
        }
        catch (SqliteException) // A full disk: the log keeps what it has, and the next change tries again.
        {
            _dirtySince = clock.GetTimestamp();
        }
    }

    private bool IsDue(long since, bool isIdle) =>
        (isIdle && clock.GetElapsedTime(_lastWrite) >= Quiet)
        || clock.GetElapsedTime(since) >= Longest
        || new FileInfo(walPath) is { Exists: true, Length: > MaxBytes };
}
