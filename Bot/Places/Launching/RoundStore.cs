using System.Data.Common;
using Bot.CheckIns.Rounds;
using Dapper;

namespace Bot.Places.Launching;

/// <summary>The tables of rounds and of the teams in them.</summary>
internal static class RoundStore
{
    private const string Select =
        """
        SELECT id AS Id, tenant_id AS TenantId, node_id AS NodeId, node_name AS NodeName, set_id AS SetId, set_json AS SetJson, domain_ids AS DomainIds,
            minimum AS Minimum, why AS Why, launched_at AS LaunchedAt, closes_at AS ClosesAt, lead_id AS LeadId, lead_directory_id AS LeadDirectoryId,
            lead_name AS LeadName, frozen_at AS FrozenAt
        FROM place_rounds
        """;

    private const string SelectTeams =
        """
        SELECT t.round_id, t.node_id, t.name, t.state, t.check_in_id, r.tenant_id AS TenantId, t.team_id AS TeamId, t.channel_id AS ChannelId
        FROM place_round_teams t JOIN place_rounds r ON r.id = t.round_id
        """;

    /// <summary>Adds a round with its teams; one whose id is there already changes nothing, as when a button is pressed twice.</summary>
    public static bool TryAdd(DbConnection connection, Round round, IEnumerable<RoundTeam> teams)
    {
        var added = connection.Execute(
            """
            INSERT INTO place_rounds (id, tenant_id, node_id, node_name, set_id, set_json, domain_ids, minimum, why, launched_at, closes_at, lead_id, lead_directory_id, lead_name)
            VALUES (@Id, @TenantId, @NodeId, @NodeName, @SetId, @SetJson, @DomainIds, @Minimum, @Why, @LaunchedAt, @ClosesAt, @LeadId, @LeadDirectoryId, @LeadName)
            ON CONFLICT DO NOTHING
            """,
            round) == 1;
        if (added)
        {
            connection.Execute(
                "INSERT INTO place_round_teams (round_id, node_id, name, team_id, channel_id, state) VALUES (@RoundId, @NodeId, @Name, @TeamId, @ChannelId, @State)",
                teams.Select(static team => new { team.RoundId, team.NodeId, team.Name, team.Channel.TeamId, team.Channel.ChannelId, team.State }));
        }

        return added;
    }

    public static Round? Find(DbConnection connection, string tenantId, string id) =>
        connection.QuerySingleOrDefault<Round>($"{Select} WHERE tenant_id = @tenantId AND id = @id", new { tenantId, id });

    /// <summary>Those of an organisation, the newest first.</summary>
    public static IReadOnlyList<Round> In(DbConnection connection, string tenantId) =>
        connection.Query<Round>($"{Select} WHERE tenant_id = @tenantId ORDER BY launched_at DESC, id", new { tenantId }).ToList();

    /// <summary>Those whose results are still to be put together, the soonest first.</summary>
    public static IReadOnlyList<Round> Running(DbConnection connection) => connection.Query<Round>($"{Select} WHERE frozen_at IS NULL ORDER BY closes_at, id").ToList();

    /// <summary>The teams of a round, in the order of their names.</summary>
    public static IReadOnlyList<RoundTeam> Teams(DbConnection connection, string roundId) => QueryTeams(connection, "WHERE t.round_id = @roundId ORDER BY t.name, t.node_id", new { roundId });

    /// <summary>The team whose part a check-in is; null when it belongs to no round.</summary>
    public static RoundTeam? TeamOf(DbConnection connection, string checkInId) => QueryTeams(connection, "WHERE t.check_in_id = @checkInId", new { checkInId }).FirstOrDefault();

    /// <summary>A team's parts in rounds whose results are still to be put together.</summary>
    public static IReadOnlyList<RoundTeam> RunningOf(DbConnection connection, string tenantId, string teamId) =>
        QueryTeams(connection, "WHERE r.frozen_at IS NULL AND r.tenant_id = @tenantId AND t.team_id = @teamId", new { tenantId, teamId });

    /// <summary>Moves a team's part on; says whether it was still as it is thought to be.</summary>
    public static bool TryMove(DbConnection connection, RoundTeam team, string state, string? checkInId = null) => connection.Execute(
        "UPDATE place_round_teams SET state = @state, check_in_id = coalesce(@checkInId, check_in_id) WHERE round_id = @RoundId AND node_id = @NodeId AND state = @was",
        new { state, checkInId, team.RoundId, team.NodeId, was = team.State }) == 1;

    /// <summary>Notes that a round's results are made; whoever launched it is forgotten.</summary>
    public static bool TryFreeze(DbConnection connection, Round round, DateTimeOffset now) => connection.Execute(
        "UPDATE place_rounds SET frozen_at = @now, lead_id = NULL, lead_directory_id = NULL, lead_name = NULL WHERE id = @Id AND frozen_at IS NULL",
        new { round.Id, now = now.ToUnixTimeMilliseconds() }) == 1;

    private static List<RoundTeam> QueryTeams(DbConnection connection, string where, object parameters) => connection
        .Query<(string RoundId, string NodeId, string Name, string State, string? CheckInId), TeamChannel, RoundTeam>(
            $"{SelectTeams} {where}", static (row, channel) => new RoundTeam(row.RoundId, row.NodeId, row.Name, channel, row.State, row.CheckInId), parameters, splitOn: "TenantId")
        .ToList();
}
