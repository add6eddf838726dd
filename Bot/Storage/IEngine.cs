using System.Data.Common;
using Bot.Starting;

namespace Bot.Storage;

/// <summary>What keeps the store's tables: SQLite in a file of the data folder, or a PostgreSQL server.</summary>
internal interface IEngine : IDisposable
{
    /// <summary>Its name and version, such as <c>SQLite 3.50.4</c>.</summary>
    string Name { get; }

    /// <summary>The file that holds the store; null when a server does.</summary>
    string? File { get; }

    /// <summary>The processes that share the work.</summary>
    Peers Peers { get; }

    /// <summary>Whether other processes may use the store at the same time.</summary>
    bool IsShared { get; }

    /// <summary>Ends when another process has handed something to this one; begun anew by each call.</summary>
    Task CalledAsync(CancellationToken cancellationToken);

    /// <summary>Says to the others, once the transaction is on disk, whether this process takes work.</summary>
    void SetWorking(DbConnection connection, bool isWorking);

    /// <summary>Ends when others have taken over this process's work: it can write no more.</summary>
    Task Lost { get; }

    /// <summary>Makes changes; this process has one, and it is used by one thread.</summary>
    Committer Committer { get; }

    /// <summary>Reads what has been committed; what writes fails.</summary>
    T Read<T>(Func<DbConnection, T> work);

    /// <summary>Looks whether what it keeps is sound.</summary>
    IReadOnlyList<Finding> Look(DbConnection connection);
}
