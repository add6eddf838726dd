using System.Data.Common;
using Bot.Storage;
using Cards;
using Dapper;
using Microsoft.Extensions.Options;

namespace Bot.Summaries;

/// <summary>Writes the weekly summaries that are due. When each team's next is due stands in the store, so that none comes twice.</summary>
internal sealed class Weekly(Database database, SummaryWriter writer, IOptions<SummariesOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task RunAsync()
    {
        var due = database.Read(connection => connection.Query<(string TenantId, string TeamId)>(
            "SELECT tenant_id, team_id FROM summary_teams WHERE due_at NOT BETWEEN @now + 1 AND @latest",
            new { now = clock.GetUtcNow().ToUnixTimeMilliseconds(), latest = LatestAfter(clock.GetUtcNow()) }).ToList());
        await EachAlone.DoAsync(due, team => database.WriteAsync(connection => Fire(connection, team.TenantId, team.TeamId, clock.GetUtcNow())));
    }

    // Asked again in the transaction, so that of two rounds at the same time only one finds it due.
    private void Fire(DbConnection connection, string tenantId, string teamId, DateTimeOffset now)
    {
        var team = new { tenantId, teamId, now = now.ToUnixTimeMilliseconds(), next = NextAfter(now).ToUnixTimeMilliseconds(), latest = LatestAfter(now) };
        if (connection.QuerySingleOrDefault<(long DueAt, long? ToldAt)?>(
            "SELECT due_at, told_at FROM summary_teams WHERE tenant_id = @tenantId AND team_id = @teamId AND due_at NOT BETWEEN @now + 1 AND @latest", team) is not var (dueAt, toldAt))
            return;

        connection.Execute("UPDATE summary_teams SET due_at = @next, told_at = @now WHERE tenant_id = @tenantId AND team_id = @teamId", team);
        if (dueAt > 0 && dueAt <= team.now && SummaryTeams.IsTold(connection, tenantId, teamId))
            writer.Write(connection, new TeamSpan(tenantId, teamId, SinceOf(toldAt, now), now) { IsWeekly = true });
    }

    // A bot that was away tells of all that time; one whose clock was ahead tells of a week.
    private static DateTimeOffset SinceOf(long? toldAt, DateTimeOffset now) =>
        toldAt is { } at && DateTimeOffset.FromUnixTimeMilliseconds(at) is var told && told < now - Week ? told : now - Week;

    // No due time lies further ahead than this, unless it was set while the clock was wrong: then it is set anew.
    private static long LatestAfter(DateTimeOffset now) => (now + Week + TimeSpan.FromDays(1)).ToUnixTimeMilliseconds();

    private DateTimeOffset NextAfter(DateTimeOffset now)
    {
        var today = LondonDate.DayOf(now);
        return Enumerable.Range(0, 8).Select(today.AddDays).Where(day => day.DayOfWeek == options.Value.Day)
            .Select(day => LondonDate.At(day, options.Value.Time))
            .First(moment => moment > now);
    }
}
