using System.Data.Common;
using Bot.Starting;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>The store in a PostgreSQL database, for one process or several.</summary>
internal sealed class PostgresEngine : IEngine
{
    private readonly NpgsqlDataSource _writing;
    private readonly NpgsqlDataSource _reading;
    private readonly Lease _lease = new();
    private readonly Calls _calls;

    /// <exception cref="CannotStartException">The database cannot be reached or used; the message says what to do, and holds no password.</exception>
    /// <param name="connectionString">As the settings give it.</param>
    /// <param name="folder">The data folder, which one process uses at a time: the one that used it before is known to be gone.</param>
    public PostgresEngine(string connectionString, string folder)
    {
        _writing = PostgresSource.ForWriting(connectionString);
        _reading = PostgresSource.ForReading(connectionString);
        Peers = new Peers(_lease.Holder, () => _lease.Workers, Calls.Call);
        _calls = new Calls(_writing, _lease.Holder);
        Committer = new PostgresCommitter(_writing, _lease);
        try
        {
            using var connection = _writing.OpenConnection();
            PostgresRules.Require(connection);
            PostgresMigrations.Apply(connection);
            _lease.Begin(connection, Path.Combine(folder, "companion.instance"));
            Name = $"PostgreSQL {connection.PostgreSqlVersion}";
        }
        catch (NpgsqlException e)
        {
            Dispose();
            throw PostgresRules.Explained(_writing, e);
        }
        catch (CannotStartException)
        {
            Dispose();
            throw;
        }
    }

    public string Name { get; }

    public string? File => null;

    public Peers Peers { get; }

    public bool IsShared => true;

    public Task Lost => _lease.Lost;

    public Committer Committer { get; }

    // A connection that waited in the pool may have been lost since: then it is tried once more with a new one.
    public T Read<T>(Func<DbConnection, T> work)
    {
        try
        {
            return ReadOnce(work);
        }
        catch (NpgsqlException e) when (StoreFaults.IsLostConnection(e))
        {
            _reading.Clear();
            return ReadOnce(work);
        }
    }

    public Task CalledAsync(CancellationToken cancellationToken) => _calls.NextAsync(cancellationToken);

    public void SetWorking(DbConnection connection, bool isWorking) => _lease.SetWorking(connection, isWorking);

    public IReadOnlyList<Finding> Look(DbConnection connection) => PostgresLook.At(connection, Name);

    public void Dispose()
    {
        _calls.Dispose();
        Committer.Dispose();
        Leave();
        _reading.Dispose();
        _writing.Dispose();
    }

    private void Leave()
    {
        try
        {
            using var connection = _writing.OpenConnection();
            _lease.End(connection);
        }
        catch (NpgsqlException) // The server is gone: others find out in time.
        {
        }
    }

    private T ReadOnce<T>(Func<DbConnection, T> work)
    {
        using var connection = _reading.OpenConnection();
        return work(connection);
    }
}
