using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.Turns;
using Dapper;

namespace Bot.Places.Tree;

/// <summary>The tables of the tree and of its leads.</summary>
internal static class TreeStore
{
    /// <summary>All of an organisation's, in the order of their names.</summary>
    public static PlaceTree Read(DbConnection connection, string tenantId) => new(
        [
            .. connection.Query<(string Id, string? ParentId, string Name, string? TeamId, string? ChannelId)>(
                "SELECT id, parent_id, name, team_id, channel_id FROM place_nodes WHERE tenant_id = @tenantId ORDER BY name, id", new { tenantId })
                .Select(row => new PlaceNode(row.Id, row.ParentId, row.Name, row is { TeamId: { } team, ChannelId: { } channel } ? new TeamChannel(tenantId, team, channel) : null)),
        ],
        [
            .. connection.Query<PlaceLead>(
                "SELECT node_id AS NodeId, directory_id AS DirectoryId, name AS Name FROM place_leads WHERE tenant_id = @tenantId ORDER BY name, directory_id", new { tenantId }),
        ]);

    /// <summary>What the place is called that a team belongs to; null when it belongs to none.</summary>
    public static string? PlaceOf(DbConnection connection, string tenantId, string teamId) => connection.ExecuteScalar<string?>(
        """
        SELECT place.name FROM place_nodes team JOIN place_nodes place ON place.tenant_id = team.tenant_id AND place.id = team.parent_id
        WHERE team.tenant_id = @tenantId AND team.team_id = @teamId
        """,
        new { tenantId, teamId });

    /// <summary>Puts a system with all beneath it in the place of what was there under its id.</summary>
    public static void Replace(DbConnection connection, TreeFile file)
    {
        var old = Read(connection, file.TenantId);
        foreach (var gone in old.Find(file.System.Id) is { } system ? old.WithAllBeneath(system) : [])
            Delete(connection, file.TenantId, gone.Id);
        foreach (var node in file.Nodes)
            Add(connection, file.TenantId, node);
        foreach (var lead in file.Leads)
            AddLead(connection, file.TenantId, lead);
    }

    public static void Rename(DbConnection connection, string tenantId, string nodeId, string name) => connection.Execute(
        "UPDATE place_nodes SET name = @name WHERE tenant_id = @tenantId AND id = @nodeId", new { tenantId, nodeId, name });

    /// <summary>Makes a neighbourhood a part of another place.</summary>
    public static void Move(DbConnection connection, string tenantId, string nodeId, string parentId) => connection.Execute(
        "UPDATE place_nodes SET parent_id = @parentId WHERE tenant_id = @tenantId AND id = @nodeId AND team_id IS NOT NULL", new { tenantId, nodeId, parentId });

    public static void AddLead(DbConnection connection, string tenantId, PlaceLead lead, string? personId = null) => connection.Execute(
        """
        INSERT INTO place_leads (tenant_id, node_id, directory_id, name, person_id) VALUES (@tenantId, @NodeId, @DirectoryId, @Name, @personId)
        ON CONFLICT (tenant_id, node_id, directory_id) DO UPDATE SET name = excluded.name
        """,
        new { tenantId, lead.NodeId, lead.DirectoryId, lead.Name, personId });

    public static void RemoveLead(DbConnection connection, string tenantId, string nodeId, string directoryId) => connection.Execute(
        "DELETE FROM place_leads WHERE tenant_id = @tenantId AND node_id = @nodeId AND directory_id = @directoryId", new { tenantId, nodeId, directoryId });

    /// <summary>Notes which person a lead from a file is, so that they can see and erase that.</summary>
    public static void Know(DbConnection connection, string tenantId, Person person) => connection.Execute(
        "UPDATE place_leads SET person_id = @Id WHERE tenant_id = @tenantId AND directory_id = @DirectoryId AND person_id IS NULL",
        new { tenantId, person.Id, DirectoryId = person.DirectoryId?.ToLowerInvariant() });

    private static void Add(DbConnection connection, string tenantId, PlaceNode node) => connection.Execute(
        "INSERT INTO place_nodes (tenant_id, id, parent_id, name, team_id, channel_id) VALUES (@tenantId, @Id, @ParentId, @Name, @TeamId, @ChannelId)",
        new { tenantId, node.Id, node.ParentId, node.Name, node.Channel?.TeamId, node.Channel?.ChannelId });

    private static void Delete(DbConnection connection, string tenantId, string nodeId) => connection.Execute(
        """
        DELETE FROM place_nodes WHERE tenant_id = @tenantId AND id = @nodeId;
        DELETE FROM place_leads WHERE tenant_id = @tenantId AND node_id = @nodeId
        """,
        new { tenantId, nodeId });
}
