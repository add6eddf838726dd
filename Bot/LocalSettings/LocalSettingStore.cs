using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.LocalSettings;

/// <summary>What each organisation has told about itself.</summary>
internal sealed class LocalSettingStore(Database database)
{
    /// <summary>What an organisation has set, by name.</summary>
    /// <param name="tenantId">The organisation; null, as in a terminal, takes the only one that has set anything.</param>
    public IReadOnlyDictionary<string, string> In(string? tenantId) => database.Read(connection =>
        connection.Query<(string Name, string Value)>(
            """
            SELECT name, value FROM local_settings
            WHERE tenant_id = coalesce(@tenantId, (SELECT min(tenant_id) FROM local_settings HAVING count(DISTINCT tenant_id) = 1))
            """,
            new { tenantId }).ToDictionary(static row => row.Name, static row => row.Value, StringComparer.Ordinal));

    /// <summary>Sets one of an organisation's settings; null takes it back.</summary>
    public static void Set(DbConnection connection, string tenantId, string name, string? value) => connection.Execute(
        value is null
            ? "DELETE FROM local_settings WHERE tenant_id = @tenantId AND name = @name"
            : "INSERT INTO local_settings (tenant_id, name, value) VALUES (@tenantId, @name, @value) ON CONFLICT (tenant_id, name) DO UPDATE SET value = excluded.value",
        new { tenantId, name, value });
}
