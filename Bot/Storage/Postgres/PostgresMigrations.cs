using System.Data;
using System.Reflection;
using Bot.Starting;
using Dapper;
using Npgsql;

namespace Bot.Storage.Postgres;

/// <summary>Brings the database's tables up to this version, one numbered script after another, each wholly or not at all; of several processes one does it.</summary>
internal static class PostgresMigrations
{
    private const string Prefix = "Bot.Storage.Postgres.Migrations.";

    /// <summary>How many scripts this version knows.</summary>
    public static int Count { get; } = Names().Count();

    /// <summary>How many scripts the database has seen.</summary>
    public static long VersionOf(IDbConnection connection) => connection.ExecuteScalar<long>("SELECT version FROM companion_store");

    public static void Apply(NpgsqlConnection connection)
    {
        var isFinished = false;
        while (!isFinished)
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute("SELECT pg_advisory_xact_lock(@Migrate)", new { PostgresLocks.Migrate });
            isFinished = Step(connection);
            transaction.Commit();
        }
    }

    private static bool Step(NpgsqlConnection connection)
    {
        var version = Begun(connection);
        if (version > Count)
            throw new CannotStartException($"The database {connection.Database} was written by a newer version of the Framework Companion. Start that version, or put back an older backup.");
        if (version == Count)
            return true;

        connection.Execute(Text(Names().Order(StringComparer.Ordinal).ElementAt((int)version)));
        connection.Execute("UPDATE companion_store SET version = version + 1");
        return false;
    }

    private static long Begun(NpgsqlConnection connection)
    {
        if (connection.ExecuteScalar<bool>("SELECT to_regclass('companion_store') IS NOT NULL"))
            return VersionOf(connection);
        if (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema())"))
            throw new CannotStartException($"The database {connection.Database} belongs to another program. Make one for the Framework Companion alone, and name it in Storage__Postgres.");

        connection.Execute("CREATE TABLE companion_store (version bigint NOT NULL); INSERT INTO companion_store VALUES (0)");
        return 0;
    }

    private static IEnumerable<string> Names() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
