using System.Data.Common;
using Bot.Turns;
using Dapper;

namespace Bot.CheckIns.Rounds;

/// <summary>The table of check-ins.</summary>
internal static class CheckInStore
{
    private const string Columns =
        """
        id AS Id, tenant_id AS TenantId, team_id AS TeamId, channel_id AS ChannelId, set_id AS SetId, set_version AS SetVersion,
            domain_ids AS DomainIds, minimum AS Minimum, roster_size AS RosterSize, lead_id AS LeadId,
            lead_directory_id AS LeadDirectoryId, lead_name AS LeadName, why AS Why, opened_at AS OpenedAt, closes_at AS ClosesAt, closed_at AS ClosedAt,
            cancelled_at AS CancelledAt, remind_at AS RemindAt, redraw_at AS RedrawAt, reminders AS Reminders, secret AS Secret, version AS Version
        """;

    private const string Select = $"SELECT {Columns}, set_json AS SetJson FROM check_ins";
    private const string SelectWithoutSet = $"SELECT {Columns}, '' AS SetJson FROM check_ins";
    private const string ById = "WHERE tenant_id = @tenantId AND id = @id";

    private const string IsOpen = "closed_at IS NULL AND cancelled_at IS NULL";

    // Every answer asks for this: the set, most of the row, is read from it once.
    public static CheckIn? Find(DbConnection connection, string tenantId, string id) => LaunchedSets.JsonOf(id) is { } known
        ? connection.QuerySingleOrDefault<CheckIn>($"{SelectWithoutSet} {ById}", new { tenantId, id }) is { } checkIn ? checkIn with { SetJson = known } : null
        : connection.QuerySingleOrDefault<CheckIn>($"{Select} {ById}", new { tenantId, id });

    /// <summary>The check-ins that have not ended in a channel, in the order of their deadlines.</summary>
    public static IReadOnlyList<CheckIn> Open(DbConnection connection, TeamChannel channel) => connection.Query<CheckIn>(
        $"{Select} WHERE tenant_id = @TenantId AND channel_id = @ChannelId AND {IsOpen} ORDER BY closes_at", channel).ToList();

    /// <summary>Those in which a person of this team could take part, in the order of their deadlines.</summary>
    public static IReadOnlyList<CheckIn> OpenInTeam(DbConnection connection, string tenantId, string teamId) => connection.Query<CheckIn>(
        $"{Select} WHERE tenant_id = @tenantId AND team_id = @teamId AND {IsOpen} ORDER BY closes_at", new { tenantId, teamId }).ToList();

    /// <summary>All of an organisation that have not ended, in the order of their deadlines.</summary>
    public static IReadOnlyList<CheckIn> OpenIn(DbConnection connection, string tenantId) => connection.Query<CheckIn>(
        $"{Select} WHERE tenant_id = @tenantId AND {IsOpen} ORDER BY closes_at", new { tenantId }).ToList();

    /// <summary>The last that have closed in a channel with a set, newest first.</summary>
    public static IReadOnlyList<CheckIn> Closed(DbConnection connection, TeamChannel channel, string setId, int most) => connection.Query<CheckIn>(
        $"{Select} WHERE tenant_id = @TenantId AND channel_id = @ChannelId AND set_id = @setId AND closed_at IS NOT NULL ORDER BY closed_at DESC LIMIT @most",
        new { channel.TenantId, channel.ChannelId, setId, most }).ToList();

    /// <summary>Those of a team that have closed since a moment, newest first.</summary>
    public static IReadOnlyList<CheckIn> ClosedInTeam(DbConnection connection, string tenantId, string teamId, DateTimeOffset since) => connection.Query<CheckIn>(
        $"{Select} WHERE tenant_id = @tenantId AND team_id = @teamId AND closed_at >= @since ORDER BY closed_at DESC",
        new { tenantId, teamId, since = since.ToUnixTimeMilliseconds() }).ToList();

    /// <summary>The channels and sets of an organisation in which check-ins have closed, the newest first.</summary>
    public static IReadOnlyList<(TeamChannel Channel, string SetId)> WithResults(DbConnection connection, string tenantId) => connection.Query<(string Team, string Channel, string Set)>(
        "SELECT team_id, channel_id, set_id FROM check_ins WHERE tenant_id = @tenantId AND closed_at IS NOT NULL GROUP BY team_id, channel_id, set_id ORDER BY max(closed_at) DESC",
        new { tenantId }).Select(row => (new TeamChannel(tenantId, row.Team, row.Channel), row.Set)).ToList();

    /// <summary>Those that have a deadline, a reminder or a redrawing behind them.</summary>
    public static IReadOnlyList<CheckIn> Due(DbConnection connection, DateTimeOffset now) => connection.Query<CheckIn>(
        $"{Select} WHERE {IsOpen} AND (closes_at <= @now OR remind_at <= @now OR redraw_at <= @now) ORDER BY closes_at", new { now = now.ToUnixTimeMilliseconds() }).ToList();

    /// <exception cref="StaleException">Another of the same set was launched in the channel meanwhile.</exception>
    public static void Add(DbConnection connection, CheckIn checkIn) => RequireOne(connection.Execute(
        """
        INSERT INTO check_ins (id, tenant_id, team_id, channel_id, set_id, set_version, set_json, domain_ids, minimum, roster_size,
            lead_id, lead_directory_id, lead_name, why, opened_at, closes_at, remind_at, secret)
        VALUES (@Id, @TenantId, @TeamId, @ChannelId, @SetId, @SetVersion, @SetJson, @DomainIds, @Minimum, @RosterSize,
            @LeadId, @LeadDirectoryId, @LeadName, @Why, @OpenedAt, @ClosesAt, @RemindAt, @Secret) ON CONFLICT DO NOTHING
        """,
        checkIn));

    /// <summary>Writes what a check-in has become.</summary>
    /// <exception cref="StaleException">It has changed since it was read.</exception>
    public static void Save(DbConnection connection, CheckIn checkIn) => RequireOne(connection.Execute(
        $"""
        UPDATE check_ins
        SET lead_id = @LeadId, lead_directory_id = @LeadDirectoryId, lead_name = @LeadName, closes_at = @ClosesAt, closed_at = @ClosedAt,
            cancelled_at = @CancelledAt, remind_at = @RemindAt, reminders = @Reminders, secret = @Secret, version = version + 1
        WHERE id = @Id AND version = @Version AND {IsOpen}
        """,
        checkIn));

    private static void RequireOne(int rows)
    {
        if (rows != 1)
        {
            throw new StaleException();
        }
    }
}
