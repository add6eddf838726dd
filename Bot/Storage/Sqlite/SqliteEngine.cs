using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Bot.Starting;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>The store in one file, for one process.</summary>
internal sealed class SqliteEngine : IEngine
{
    private const long Megabyte = 1024 * 1024;
    private const long MostLog = 64 * Megabyte;

    private readonly string _readerSource;
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private int _reading;

    public SqliteEngine(string path, TimeProvider clock)
    {
        File = path;
        _readerSource = Source(path, SqliteOpenMode.ReadWrite);
        var connection = StoreFile.Open(path, Source(path, SqliteOpenMode.ReadWriteCreate));
        Name = $"SQLite {connection.ServerVersion}";
        connection.Execute("DELETE FROM instances; INSERT INTO instances (id, beat_at) VALUES (@Id, 0)", Peers.Own);
        Committer = new SqliteCommitter(connection, new WalCleaner(path + "-wal", () => Volatile.Read(ref _reading) > 0, clock));
    }

    public string? File { get; }

    public string Name { get; }

    public Peers Peers { get; } = Peers.Alone(Instance.New());

    public bool IsShared => false;

    public Task Lost { get; } = new TaskCompletionSource().Task;

    public Committer Committer { get; }

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

    public Task CalledAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);

    public void SetWorking(DbConnection connection, bool isWorking)
    {
    }

    public IReadOnlyList<Finding> Look(DbConnection connection) => [Structure(connection), References(connection), Schema(connection), Log()];

    public void Dispose()
    {
        foreach (var reader in _readers)
        {
            reader.Dispose();
        }

        Committer.Dispose(); // Last, because the last to close a file checkpoints it.
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

    private static Finding Structure(DbConnection connection) =>
        string.Equals(connection.ExecuteScalar<string>("PRAGMA integrity_check(1)"), "ok", StringComparison.Ordinal)
            ? Finding.Fine("structure", "every page and index is sound")
            : Finding.Fault("structure", "the store is damaged: stop the bot and put back the last backup with \"storage restore FILE\"");

    private static Finding References(DbConnection connection) => connection.Query("PRAGMA foreign_key_check").Any()
        ? Finding.Fault("references", "rows point at rows that are gone: stop the bot and put back the last backup with \"storage restore FILE\"")
        : Finding.Fine("references", "every row that another points at is there");

    private static Finding Schema(DbConnection connection)
    {
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        return Finding.Fine("schema", string.Create(CultureInfo.InvariantCulture, $"{version} of {SqliteMigrations.Count} steps"));
    }

    private Finding Log()
    {
        var length = new FileInfo(File + "-wal") is { Exists: true } log ? log.Length : 0;
        var words = string.Create(CultureInfo.InvariantCulture, $"{length / Megabyte} MB");
        return length > MostLog ? Finding.Notice("log", $"{words} wait to be taken into the store; it should be emptied within seconds") : Finding.Fine("log", words);
    }
}
