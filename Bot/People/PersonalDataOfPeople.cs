using System.Data.Common;
using System.Text.Json.Nodes;
using Dapper;

namespace Bot.People;

/// <summary>What this room holds on a person: teams that they were named to lead, and notes of what they have changed.</summary>
internal static class PersonalDataOfPeople
{
    public static PersonalData Leading => new("Teams that you were named to lead", Named, Unname)
    {
        Tables = ["named_leads"],
        Everyone = static connection => connection.Query<(string, string)>("SELECT DISTINCT tenant_id, person_id FROM named_leads").Select(static row => new Whose(row.Item1, row.Item2)),
    };

    public static PersonalData Noted(Audit audit) => new("Notes that you changed something about a team", audit.Of, audit.Forget) { Tables = ["audit"] };

    private static Held? Named(DbConnection connection, Whose whose)
    {
        var teams = connection.Query<string>("SELECT team_id FROM named_leads WHERE tenant_id = @TenantId AND person_id = @PersonId", whose).ToList();
        return teams is [] ? null : new Held($"{teams.Count}", new JsonArray([.. teams.Select(static team => (JsonNode)team)]));
    }

    private static void Unname(DbConnection connection, Whose whose) =>
        connection.Execute("DELETE FROM named_leads WHERE tenant_id = @TenantId AND person_id = @PersonId", whose);
}
