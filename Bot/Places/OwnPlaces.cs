using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.People;
using Dapper;

namespace Bot.Places;

/// <summary>What this room holds on a person: the places that they were named to lead, and the check-ins of many teams that they launched.</summary>
internal static class OwnPlaces
{
    public static PersonalData Leading => new("Places that you were named to lead", Named, static (connection, whose) => connection.Execute(
        "DELETE FROM place_leads WHERE tenant_id = @TenantId AND person_id = @PersonId", whose))
    {
        Tables = ["place_leads"],
        Everyone = static connection => connection.Query<(string, string)>("SELECT DISTINCT tenant_id, person_id FROM place_leads WHERE person_id IS NOT NULL").Select(static row => new Whose(row.Item1, row.Item2)),
    };

    public static PersonalData Launched => new("Check-ins of many teams that you launched", Rounds, static (connection, whose) => connection.Execute(
        "UPDATE place_rounds SET lead_id = NULL, lead_directory_id = NULL, lead_name = NULL WHERE tenant_id = @TenantId AND lead_id = @PersonId", whose))
    {
        Tables = ["place_rounds"],
        Everyone = static connection => connection.Query<(string, string)>("SELECT DISTINCT tenant_id, lead_id FROM place_rounds WHERE lead_id IS NOT NULL").Select(static row => new Whose(row.Item1, row.Item2)),
    };

    private static Held? Rounds(DbConnection connection, Whose whose)
    {
        var rounds = connection.Query<string>("SELECT id FROM place_rounds WHERE tenant_id = @TenantId AND lead_id = @PersonId ORDER BY id", whose).ToList();
        return rounds is [] ? null : new Held(rounds.Count.ToString(CultureInfo.InvariantCulture), new JsonArray([.. rounds.Select(static round => (JsonNode)round)]));
    }

    private static Held? Named(DbConnection connection, Whose whose)
    {
        var places = connection.Query<(string Id, string Name)>("SELECT node_id, name FROM place_leads WHERE tenant_id = @TenantId AND person_id = @PersonId ORDER BY node_id", whose).ToList();
        return places is [] ? null : new Held(
            places.Count.ToString(CultureInfo.InvariantCulture),
            new JsonArray([.. places.Select(static place => (JsonNode)new JsonObject { ["place"] = place.Id, ["name"] = place.Name })]));
    }
}
