using System.Data.Common;
using Bot.Starting;

namespace Bot.Storage;

/// <summary>
/// The store of everything that must not be lost. Changes go one after another and are on disk when the task ends;
/// reads run beside them and never wait for them.
/// </summary>
internal sealed class Database(IEngine engine) : IDisposable
{
    /// <summary>How many connections of this process write: with more than one, SQLite before 3.51.3 can damage the file (https://sqlite.org/wal.html#walresetbug).</summary>
    public const int Writers = 1;

    private readonly Writer _writer = new(engine.Committer);

    /// <summary>What keeps it, as <c>/health</c> shows it.</summary>
    public string Engine => engine.Name;

    /// <summary>The file that holds it; null when a server does.</summary>
    public string? File => engine.File;

    /// <summary>The processes that share the work.</summary>
    public Peers Peers => engine.Peers;

    /// <summary>Whether other processes may use it at the same time.</summary>
    public bool IsShared => engine.IsShared;

    /// <summary>Ends when another process has handed something to this one; begun anew by each call.</summary>
    public Task CalledAsync(CancellationToken cancellationToken) => engine.CalledAsync(cancellationToken);

    /// <summary>Says to the others, once the transaction is on disk, whether this process takes work.</summary>
    public void SetWorking(DbConnection connection, bool isWorking) => engine.SetWorking(connection, isWorking);

    /// <summary>Ends when others have taken over this process's work: it can write no more.</summary>
    public Task Lost => engine.Lost;

    /// <summary>Looks whether what the engine keeps is sound.</summary>
    public IReadOnlyList<Finding> Look(DbConnection connection) => engine.Look(connection);

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

    /// <summary>Reads what is on disk; <paramref name="work"/> should be short, and must not keep the connection. It may be run twice.</summary>
    public T Read<T>(Func<DbConnection, T> work) => engine.Read(work);

    public void Dispose()
    {
        _writer.Dispose();
        engine.Dispose();
    }
}
