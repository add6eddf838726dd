using System.Data.Common;
using Bot.Outbox;
using Bot.Turns;
using Dapper;

namespace Bot.Summaries;

/// <summary>The teams that are told, and how their leads want it.</summary>
internal sealed class SummaryTeams(TimeProvider clock)
{
    /// <summary>The topic under which what waits for a team's leads can be called back.</summary>
    public static string TopicOf(string tenantId, string teamId) => $"summaries/{tenantId}/{teamId}";

    public static void Ensure(DbConnection connection, string tenantId, string teamId) => connection.Execute(
        "INSERT INTO summary_teams (tenant_id, team_id) VALUES (@tenantId, @teamId) ON CONFLICT DO NOTHING", new { tenantId, teamId });

    /// <summary>Whether a team's leads are told anything: the bot is there, and they have not paused it.</summary>
    public static bool IsTold(DbConnection connection, string tenantId, string teamId) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM summary_teams WHERE tenant_id = @tenantId AND team_id = @teamId AND NOT is_paused)", new { tenantId, teamId });

    public static bool IsPaused(DbConnection connection, string tenantId, string teamId) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM summary_teams WHERE tenant_id = @tenantId AND team_id = @teamId AND is_paused)", new { tenantId, teamId });

    /// <summary>Tells the team nothing from now on; what is on its way is called back.</summary>
    public void Pause(DbConnection connection, string tenantId, string teamId)
    {
        SetPaused(connection, tenantId, teamId, isPaused: true);
        CallBack(connection, tenantId, teamId, "paused");
    }

    public static void Resume(DbConnection connection, string tenantId, string teamId) => SetPaused(connection, tenantId, teamId, isPaused: false);

    /// <summary>Begins with a team that the bot comes to, and ends with one that it has left.</summary>
    public void Changed(DbConnection connection, ConversationAddress address, bool isHere)
    {
        if (address.TeamId is not { } teamId)
            return;
        if (isHere)
        {
            Ensure(connection, address.TenantId, teamId);
            return;
        }

        connection.Execute("DELETE FROM summary_teams WHERE tenant_id = @TenantId AND team_id = @teamId", new { address.TenantId, teamId });
        connection.Execute("DELETE FROM summary_choices WHERE tenant_id = @TenantId AND team_id = @teamId", new { address.TenantId, teamId });
        CallBack(connection, address.TenantId, teamId, "the bot has left the team");
    }

    /// <summary>The way that a lead wants first; null for the usual order.</summary>
    public static string? ChoiceOf(DbConnection connection, string tenantId, string teamId, string personId) => connection.ExecuteScalar<string?>(
        "SELECT way FROM summary_choices WHERE tenant_id = @tenantId AND team_id = @teamId AND person_id = @personId", new { tenantId, teamId, personId });

    /// <summary>Keeps the way that a lead wants first; null for the usual order.</summary>
    public static void Choose(DbConnection connection, string tenantId, string teamId, string personId, string? way) => connection.Execute(
        way is null
            ? "DELETE FROM summary_choices WHERE tenant_id = @tenantId AND team_id = @teamId AND person_id = @personId"
            : "INSERT INTO summary_choices (tenant_id, team_id, person_id, way) VALUES (@tenantId, @teamId, @personId, @way) ON CONFLICT (tenant_id, team_id, person_id) DO UPDATE SET way = excluded.way",
        new { tenantId, teamId, personId, way });

    private static void SetPaused(DbConnection connection, string tenantId, string teamId, bool isPaused)
    {
        Ensure(connection, tenantId, teamId);
        connection.Execute("UPDATE summary_teams SET is_paused = @isPaused WHERE tenant_id = @tenantId AND team_id = @teamId", new { tenantId, teamId, isPaused });
    }

    private void CallBack(DbConnection connection, string tenantId, string teamId, string reason)
    {
        Postbox.Cancel(connection, TopicOf(tenantId, teamId));
        Ledger.CallBack(connection, tenantId, teamId, reason, clock.GetUtcNow());
    }
}
