using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.People;
using Dapper;

namespace Bot.Training.Plan;

/// <summary>What this room holds on a person: their learning plan.</summary>
internal static class OwnPlan
{
    public static PersonalData Of => new("Your learning plan", Read, PlanStore.Forget)
    {
        Tables = ["plan_items", "learning_plans"],
        Everyone = static connection => connection.Query<(string, string)>(
            "SELECT tenant_id, person_id FROM plan_items UNION SELECT tenant_id, person_id FROM learning_plans").Select(static row => new Whose(row.Item1, row.Item2)),
    };

    private static Held? Read(DbConnection connection, Whose whose)
    {
        var plan = PlanStore.Find(connection, whose);
        return plan is { Items: [], YearlyPoints: null, Nudge: null } ? null : new Held(
            string.Create(CultureInfo.InvariantCulture, $"{plan.Items.Count} saved"),
            new JsonObject
            {
                ["points aimed for in a year"] = plan.YearlyPoints,
                ["reminder"] = plan.Nudge is { } nudge ? string.Create(CultureInfo.InvariantCulture, $"{nudge.Day} {nudge.Time:HH\\:mm}{(plan.IsPaused ? ", resting" : "")}") : null,
                ["items"] = new JsonArray([.. plan.Items.Select(NodeOf)]),
            });
    }

    private static JsonNode NodeOf(PlanItem item) => new JsonObject
    {
        ["what"] = item.Title,
        ["saved"] = item.SavedOn,
        ["started"] = item.StartedOn,
        ["done"] = item.DoneOn,
        ["minutes"] = item.Minutes,
        ["points"] = item.Points,
        ["reflection"] = item.Reflection,
    };
}
