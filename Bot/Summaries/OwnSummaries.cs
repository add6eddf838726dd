using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.People;
using Dapper;

namespace Bot.Summaries;

/// <summary>What this room holds on a person who leads a team: how they want summaries, and by which ways those came.</summary>
internal static class OwnSummaries
{
    public static PersonalData Data => new("How summaries of your teams came to you", Read, Erase)
    {
        Tables = ["summary_choices", "summary_deliveries", "summaries"],
        Everyone = static connection => connection.Query<(string, string)>(
            """
            SELECT tenant_id, person_id FROM summary_choices
            UNION SELECT tenant_id, person_id FROM summary_deliveries JOIN summaries ON id = summary_id
            UNION SELECT tenant_id, only_for FROM summaries WHERE only_for IS NOT NULL
            """).Select(static row => new Whose(row.Item1, row.Item2)),
    };

    private static Held? Read(DbConnection connection, Whose whose)
    {
        var choices = connection.Query<(string Team, string Way)>("SELECT team_id, way FROM summary_choices WHERE tenant_id = @TenantId AND person_id = @PersonId", whose).ToList();
        var deliveries = Ledger.Last(connection, whose.TenantId, whose.PersonId, int.MaxValue);
        return choices.Count + deliveries.Count == 0 ? null : new Held(
            $"{choices.Count} choices, {deliveries.Count} ways tried",
            new JsonArray(
            [
                .. choices.Select(static choice => (JsonNode)new JsonObject { ["team"] = choice.Team, ["first by"] = choice.Way }),
                .. deliveries.Select(static each => (JsonNode)new JsonObject
                {
                    ["at"] = DateTimeOffset.FromUnixTimeMilliseconds(each.At),
                    ["way"] = each.Way,
                    ["came to"] = each.State,
                    ["reason"] = each.Reason,
                }),
            ]));
    }

    private static void Erase(DbConnection connection, Whose whose) => connection.Execute(
        """
        DELETE FROM summary_choices WHERE tenant_id = @TenantId AND person_id = @PersonId;
        DELETE FROM summary_deliveries WHERE person_id = @PersonId AND summary_id IN (SELECT id FROM summaries WHERE tenant_id = @TenantId);
        DELETE FROM summaries WHERE tenant_id = @TenantId AND only_for = @PersonId
        """,
        whose);
}
