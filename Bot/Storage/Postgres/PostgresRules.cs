using System.Data;
using Bot.Starting;
using Dapper;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>What a server must be and do, so that the store keeps its promises on it.</summary>
internal static class PostgresRules
{
    private static readonly (string Name, string Value)[] Settings =
    [
        ("server_encoding", "UTF8"),
        ("fsync", "on"),
        ("full_page_writes", "on"),
        ("synchronous_commit", "on"),
    ];

    /// <summary>Refuses a server that might lose what it has acknowledged, or cannot hold every letter.</summary>
    /// <exception cref="CannotStartException">A setting is another.</exception>
    public static void Require(IDbConnection connection)
    {
        foreach (var (name, value) in Settings)
        {
            var found = connection.ExecuteScalar<string>($"SHOW {name}");
            if (!string.Equals(found, value, StringComparison.Ordinal))
                throw new CannotStartException($"The PostgreSQL server says {name} = {found}; the Framework Companion needs {name} = {value}, or it might lose what people have saved.");
        }
    }

    /// <summary>What a fault at the start means, and what to do; never the password.</summary>
    public static CannotStartException Explained(NpgsqlDataSource source, NpgsqlException fault)
    {
        var address = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        return new CannotStartException(
            (fault as PostgresException)?.SqlState switch
            {
                PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                    $"The PostgreSQL server at {address.Host} does not let {address.Username} in: check the name and password in Storage__Postgres.",
                PostgresErrorCodes.InvalidCatalogName =>
                    $"There is no database {address.Database} at {address.Host}: make it (createdb), or name another in Storage__Postgres.",
                PostgresErrorCodes.InsufficientPrivilege =>
                    $"{address.Username} may not make tables in the database {address.Database}: make it the database's owner.",
                { } state => $"The PostgreSQL server at {address.Host} refused ({state}): see its log.",
                null => $"The PostgreSQL server at {address.Host}:{address.Port} cannot be reached: check that it runs, and Storage__Postgres.",
            },
            fault);
    }
}
