using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>
/// The store of everything that must not be lost: <c>companion.db</c>. Changes go one after another through the
/// writer and are on disk when the task ends; reads run beside it and never wait for it.
/// </summary>
internal sealed class Database : IDisposable
{
    /// <summary>How many connections write or checkpoint: with more than one, SQLite before 3.51.3 can damage the file (https://sqlite.org/wal.html#walresetbug).</summary>
    public const int Writers = 1;

    private readonly string _readerSource;
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private readonly Writer _writer;
    private int _reading;

    public Database(string path, TimeProvider clock)
    {
        Path = path;
        _readerSource = Source(path, SqliteOpenMode.ReadWrite);
        var connection = StoreFile.Open(path, Source(path, SqliteOpenMode.ReadWriteCreate));
        SqliteVersion = connection.ServerVersion;
        _writer = new Writer(connection, new WalCleaner(path + "-wal", () => Volatile.Read(ref _reading) > 0, clock));
    }

    public string Path { get; }

    /// <summary>The version of SQLite in use, as <c>/health</c> shows it.</summary>
    public string SqliteVersion { get; }

    /// <summary>
    /// Makes one change in a transaction of its own; the task ends when it is on disk. When <paramref name="work"/>
    /// throws, nothing of it is kept and the task fails with what it threw.
    /// </summary>
    /// <param name="work">Makes the change.</param>
    /// <param name="onDisk">
    /// Told the result before the task ends: for what must happen in the order of the changes, since those who await
    /// their tasks go on in any order. The writer waits for it, so it should be short, and it must not throw.
    /// </param>
    public Task<T> WriteAsync<T>(Func<DbConnection, T> work, Action<T>? onDisk = null)
    {
        var job = new WriteJob.Of<T>(work, onDisk);
        _writer.Add(job);
        return job.Done;
    }

    /// <summary>Makes one change that has no result.</summary>
    public Task WriteAsync(Action<DbConnection> work) => WriteAsync(connection =>
    {
        work(connection);
        return true;
    });

    /// <summary>Reads a consistent state; <paramref name="work"/> should be short, and must not keep the connection.</summary>
    public T Read<T>(Func<DbConnection, T> work)
    {
        Interlocked.Increment(ref _reading);
        try
        {
            var connection = _readers.TryTake(out var idle) ? idle : OpenReader();
            try
            {
                return work(connection);
            }
            finally
            {
                _readers.Add(connection);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _reading);
        }
    }

    public void Dispose()
    {
        foreach (var reader in _readers)
        {
            reader.Dispose();
        }

        _writer.Dispose(); // Last, because the last to close a file checkpoints it.
    }

    private SqliteConnection OpenReader()
    {
        var connection = new SqliteConnection(_readerSource);
        connection.Open();
        SqlitePragmas.ApplyToReader(connection);
        return connection;
    }

    private static string Source(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();
}
