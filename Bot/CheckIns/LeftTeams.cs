using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Turns;
using Dapper;

namespace Bot.CheckIns;

/// <summary>Ends what runs in a team that the bot has left, and in time deletes what belonged to it; a team that it comes back to keeps all.</summary>
internal sealed class LeftTeams(TimeProvider clock)
{
    public void Changed(DbConnection connection, ConversationAddress address, bool isHere)
    {
        if (address.TeamId is not { } teamId)
            return;

        connection.Execute("DELETE FROM left_teams WHERE tenant_id = @TenantId AND team_id = @teamId", new { address.TenantId, teamId });
        if (isHere)
            return;

        var now = clock.GetUtcNow();
        connection.Execute(
            "INSERT INTO left_teams (tenant_id, team_id, left_at) VALUES (@TenantId, @teamId, @at)", new { address.TenantId, teamId, at = now.ToUnixTimeMilliseconds() });
        foreach (var checkIn in CheckInStore.OpenInTeam(connection, address.TenantId, teamId))
        {
            if (Leading.Cancel(checkIn, now) is Decision.Yes { CheckIn: var cancelled })
                Ending.Cancel(connection, cancelled);
        }
    }

    /// <summary>Deletes what is kept no longer: of teams left, of old results, done actions and profiles.</summary>
    public static void Purge(DbConnection connection, RetentionOptions kept, DateTimeOffset now) => connection.Execute(
        """
        DELETE FROM competency_followers WHERE invitation_id IN
            (SELECT id FROM competency_invitations WHERE (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @left));
        DELETE FROM competency_invitations WHERE (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @left);
        DELETE FROM check_in_actions WHERE done_at <= @done OR (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @left);
        DELETE FROM check_in_results WHERE check_in_id IN
            (SELECT id FROM check_ins WHERE closed_at <= @results OR (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @left));
        DELETE FROM check_ins WHERE (closed_at IS NOT NULL OR cancelled_at IS NOT NULL)
            AND (coalesce(closed_at, cancelled_at) <= @results OR (tenant_id, team_id) IN (SELECT tenant_id, team_id FROM left_teams WHERE left_at <= @left));
        DELETE FROM competency_profiles WHERE answered_at <= @profiles
        """,
        new
        {
            left = now.AddDays(-kept.LeftTeamsDays).ToUnixTimeMilliseconds(),
            done = now.AddDays(-kept.DoneActionsDays).ToUnixTimeMilliseconds(),
            results = now.AddDays(-kept.ResultsDays).ToUnixTimeMilliseconds(),
            profiles = now.AddDays(-kept.ProfilesDays).ToUnixTimeMilliseconds(),
        });
}
