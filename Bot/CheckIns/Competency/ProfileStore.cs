using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Bot.CheckIns.Competency;

/// <summary>The table of profiles. It is asked for one person by that person, and has no way to list others.</summary>
internal static class ProfileStore
{
    public static Profile? Find(DbConnection connection, string tenantId, string personId) =>
        Export(connection, tenantId, personId) is { } json ? JsonSerializer.Deserialize(json, ProfileJson.Default.Profile) : null;

    /// <summary>All that is held, as JSON for the person; null when nothing is.</summary>
    public static string? Export(DbConnection connection, string tenantId, string personId) => connection.QuerySingleOrDefault<string>(
        "SELECT profile FROM competency_profiles WHERE tenant_id = @tenantId AND person_id = @personId", new { tenantId, personId });

    public static void Save(DbConnection connection, string tenantId, string personId, Profile profile) => connection.Execute(
        """
        INSERT INTO competency_profiles (tenant_id, person_id, profile, answered_at) VALUES (@tenantId, @personId, @json, @at)
        ON CONFLICT (tenant_id, person_id) DO UPDATE SET profile = excluded.profile, answered_at = excluded.answered_at
        """,
        new { tenantId, personId, json = JsonSerializer.Serialize(profile, ProfileJson.Default.Profile), at = profile.AnsweredAt.ToUnixTimeMilliseconds() });

    public static void Delete(DbConnection connection, string tenantId, string personId) => connection.Execute(
        "DELETE FROM competency_profiles WHERE tenant_id = @tenantId AND person_id = @personId", new { tenantId, personId });
}
