using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.People;

/// <summary>What has been settled about a team: whom its leads have named to lead it too, and whether its guests may ask.</summary>
internal sealed class TeamStore(Database database)
{
    /// <summary>The ids of the people who were named.</summary>
    public IReadOnlyList<string> NamedLeads(string tenantId, string teamId) => database.Read(connection => connection.Query<string>(
        "SELECT person_id FROM named_leads WHERE tenant_id = @tenantId AND team_id = @teamId ORDER BY person_id", new { tenantId, teamId }).ToList());

    /// <summary>Whether a person was named to lead any team.</summary>
    public bool IsNamed(string tenantId, string personId) => database.Read(connection => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM named_leads WHERE tenant_id = @tenantId AND person_id = @personId)", new { tenantId, personId }));

    public bool LetsGuestsAsk(string tenantId, string teamId) => database.Read(connection => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM teams_with_guests WHERE tenant_id = @tenantId AND team_id = @teamId)", new { tenantId, teamId }));

    /// <summary>Deletes what was settled about teams that the bot left before a moment.</summary>
    public static void PurgeLeft(DbConnection connection, DateTimeOffset limit) => connection.Execute(
        """
        DELETE FROM named_leads WHERE (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @limit);
        DELETE FROM teams_with_guests WHERE (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @limit)
        """,
        new { limit = limit.ToUnixTimeMilliseconds() });

    public static void NameLead(DbConnection connection, string tenantId, string teamId, string personId) => connection.Execute(
        "INSERT INTO named_leads (tenant_id, team_id, person_id) VALUES (@tenantId, @teamId, @personId) ON CONFLICT DO NOTHING", new { tenantId, teamId, personId });

    public static void RemoveLead(DbConnection connection, string tenantId, string teamId, string personId) => connection.Execute(
        "DELETE FROM named_leads WHERE tenant_id = @tenantId AND team_id = @teamId AND person_id = @personId", new { tenantId, teamId, personId });

    public static void LetGuestsAsk(DbConnection connection, string tenantId, string teamId, bool mayAsk) => connection.Execute(
        mayAsk
            ? "INSERT INTO teams_with_guests (tenant_id, team_id) VALUES (@tenantId, @teamId) ON CONFLICT DO NOTHING"
            : "DELETE FROM teams_with_guests WHERE tenant_id = @tenantId AND team_id = @teamId",
        new { tenantId, teamId });
}
