using System.Data.Common;
using System.Globalization;
using Bot.Starting;
using Dapper;

namespace Bot.Storage.Postgres;

/// <summary>What <c>storage check</c> says of a database.</summary>
internal static class PostgresLook
{
    private const long Megabyte = 1024 * 1024;

    public static IReadOnlyList<Finding> At(DbConnection connection, string server)
    {
        var bytes = connection.ExecuteScalar<long>("SELECT pg_database_size(current_database())");
        var instances = connection.ExecuteScalar<long>("SELECT count(*) FROM instances WHERE is_working");
        return
        [
            Finding.Fine("server", server),
            Finding.Fine("schema", string.Create(CultureInfo.InvariantCulture, $"{PostgresMigrations.VersionOf(connection)} of {PostgresMigrations.Count} steps")),
            Finding.Fine("size", string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte} MB")),
            Finding.Fine("instances", string.Create(CultureInfo.InvariantCulture, $"{instances} take work")),
            Finding.Fine("backups", "made on the server, with pg_dump; not seen from here"),
        ];
    }
}
