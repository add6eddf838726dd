using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Storage;

/// <summary>
/// The only connection that writes or checkpoints: a thread that takes all waiting changes into one
/// transaction, so that one disk flush serves many people.
/// </summary>
internal sealed class Writer : IDisposable
{
    private const int MaxJobsATransaction = 256;

    private readonly SqliteConnection _connection;
    private readonly WalCleaner _cleaner;
    private readonly BlockingCollection<WriteJob> _waiting = [];
    private readonly List<WriteJob> _group = [];
    private readonly PreparedStatement _begin = new("BEGIN IMMEDIATE");
    private readonly PreparedStatement _commit = new("COMMIT");
    private readonly PreparedStatement _savepoint = new("SAVEPOINT job");
    private readonly PreparedStatement _release = new("RELEASE job");
    private readonly Thread _thread;

    public Writer(SqliteConnection connection, WalCleaner cleaner)
    {
        _connection = connection;
        _cleaner = cleaner;
        _thread = new Thread(Work) { IsBackground = true, Name = "store writer" };
        _thread.Start();
    }

    public void Add(WriteJob job) => _waiting.Add(job);

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _waiting.Dispose();
        _connection.Dispose();
    }

    private void Work()
    {
        while (!_waiting.IsCompleted)
        {
            if (_waiting.TryTake(out var job, _cleaner.Patience))
            {
                WriteGroup(job);
            }

            _cleaner.CleanWhenDue(_connection, isIdle: _waiting.Count == 0);
        }

        _cleaner.Clean(_connection);
    }

    private void WriteGroup(WriteJob first)
    {
        _group.Clear();
        _group.Add(first);
        while (_group.Count < MaxJobsATransaction && _waiting.TryTake(out var next))
        {
            _group.Add(next);
        }

        var fault = TryWrite();
        _cleaner.Wrote();
        foreach (var job in _group)
        {
            job.Finish(fault);
        }
    }

    private SqliteException? TryWrite()
    {
        try
        {
            _begin.Execute(_connection);
            foreach (var job in _group)
            {
                WriteOne(job);
            }

            _commit.Execute(_connection);
            return null;
        }
        catch (SqliteException e) // A full or broken disk: nothing of this group was kept, and each is told so.
        {
            Abandon();
            return e;
        }
    }

    private void WriteOne(WriteJob job)
    {
        _savepoint.Execute(_connection);
        if (!job.TryRun(_connection))
        {
            RequireTransaction(job.Fault);
            Run("ROLLBACK TO job");
        }

        _release.Execute(_connection);
    }

    // A full or broken disk may end the whole transaction, not this change alone (https://sqlite.org/lang_transaction.html):
    // then nothing is left to undo, and this fault is everyone's.
    private void RequireTransaction(Exception? fault)
    {
        if (fault is SqliteException && raw.sqlite3_get_autocommit(_connection.Handle) != 0)
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }

    private void Abandon()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException) // SQLite has rolled back by itself already.
        {
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
