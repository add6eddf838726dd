using System.Data;
using System.Globalization;
using System.Reflection;
using Bot.Starting;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>Brings the store's tables up to this version, one numbered script after another, each wholly or not at all.</summary>
internal static class SqliteMigrations
{
    private const string Prefix = "Bot.Storage.Sqlite.Migrations.";

    /// <summary>How many scripts this version knows.</summary>
    public static int Count { get; } = Names().Count();

    public static void Apply(SqliteConnection connection, string path)
    {
        var scripts = Scripts();
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (version > scripts.Count)
        {
            throw new CannotStartException(
                $"{path} was written by a newer version of the Framework Companion. Start that version, or put back an older backup.");
        }

        for (var next = (int)version; next < scripts.Count; next++)
        {
            using var transaction = connection.BeginTransaction(IsolationLevel.Serializable, deferred: false);
            connection.Execute(scripts[next], transaction: transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next + 1}"), transaction: transaction);
            transaction.Commit();
        }
    }

    private static List<string> Scripts() => [.. Names().Order(StringComparer.Ordinal).Select(Text)];

    private static IEnumerable<string> Names() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
