using System.Data.Common;
using System.Globalization;
using Bot.Starting;
using Dapper;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>The store in a PostgreSQL database, for one process or several.</summary>
internal sealed class PostgresEngine : IEngine
{
    private const long Megabyte = 1024 * 1024;

    private readonly NpgsqlDataSource _writing;
    private readonly NpgsqlDataSource _reading;

    /// <exception cref="CannotStartException">The database cannot be reached or used; the message says what to do, and holds no password.</exception>
    public PostgresEngine(string connectionString)
    {
        _writing = PostgresSource.ForWriting(connectionString);
        _reading = PostgresSource.ForReading(connectionString);
        Committer = new PostgresCommitter(_writing);
        try
        {
            using var connection = _writing.OpenConnection();
            PostgresRules.Require(connection);
            PostgresMigrations.Apply(connection);
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

    public IReadOnlyList<Finding> Look(DbConnection connection)
    {
        var bytes = connection.ExecuteScalar<long>("SELECT pg_database_size(current_database())");
        return
        [
            Finding.Fine("server", Name),
            Finding.Fine("schema", string.Create(CultureInfo.InvariantCulture, $"{PostgresMigrations.VersionOf(connection)} of {PostgresMigrations.Count} steps")),
            Finding.Fine("size", string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte} MB")),
        ];
    }

    public void Dispose()
    {
        Committer.Dispose();
        _reading.Dispose();
        _writing.Dispose();
    }

    private T ReadOnce<T>(Func<DbConnection, T> work)
    {
        using var connection = _reading.OpenConnection();
        return work(connection);
    }
}
