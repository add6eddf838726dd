using System.Data.Common;

namespace Bot.Summaries;

/// <summary>Plans which way is tried next for a lead.</summary>
internal sealed class WayPlan(Ways ways, TimeProvider clock)
{
    public SummaryWay? Find(string name) => ways.Find(name);

    /// <summary>Writes the next way down; false when all were tried.</summary>
    public bool Next(DbConnection connection, Summary summary, string personId)
    {
        // Who asks for it waits in their own chat, and it goes nowhere else.
        var tried = Ledger.Tried(connection, summary.Id, personId);
        if (summary.OnlyFor is not null && tried.Count > 0)
            return false;
        var choice = summary.OnlyFor is null ? SummaryTeams.ChoiceOf(connection, summary.TenantId, summary.TeamId, personId) : TeamsWays.Chat;
        if (ways.Next(choice, tried) is not { } way)
            return false;
        Ledger.Plan(connection, summary.Id, personId, way.Name, clock.GetUtcNow());
        return true;
    }
}
