using Bot.Outbox;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;

namespace Bot.Graph;

/// <summary>Puts agreed actions into the organisation's plan, when there is one (https://learn.microsoft.com/graph/api/planner-post-tasks).</summary>
internal sealed class ActionTasks(GraphCalls calls, IOptions<GraphOptions> options)
{
    private const int MostTitle = 255;

    private static readonly GraphUse Use = new("Tasks.ReadWrite.All", "the plan is not there");

    /// <summary>Puts one in; what is sent back is the task's id.</summary>
    public async Task<DeliveryResult> AddAsync(ActionTask action, CancellationToken cancellationToken) => options.Value.PlannerPlan is { } planId
        ? await calls.DoAsync(Use, async (api, token) => (await api.Planner.Tasks.PostAsync(TaskOf(planId, action), cancellationToken: token))?.Id, cancellationToken)
        : new DeliveryResult.Refused("Graph:PlannerPlan is not set");

    // What is not known is left alone: the SDK sends a null that it was given.
    private static PlannerTask TaskOf(string planId, ActionTask action)
    {
        var task = new PlannerTask { PlanId = planId, Title = action.Title.Length <= MostTitle ? action.Title : $"{action.Title[..(MostTitle - 1)]}…" };
        if (action.DueOn is { } day)
            task.DueDateTime = new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero); // Noon is the same day everywhere in Britain.
        if (action.PersonId is { } personId)
            task.Assignments = AssignedTo(personId);
        return task;
    }

    private static PlannerAssignments AssignedTo(string personId) => new()
    {
        AdditionalData = new Dictionary<string, object>(StringComparer.Ordinal) { [personId] = new PlannerAssignment { OrderHint = " !" } },
    };
}
