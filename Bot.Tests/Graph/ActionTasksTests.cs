using System.Text.Json.Nodes;
using Bot.Graph;
using Bot.Outbox;

namespace Bot.Tests.Graph;

public sealed class ActionTasksTests
{
    [Fact]
    public async Task Puts_an_action_into_the_plan_with_its_day_and_its_person()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.Equal(new DeliveryResult.Sent("task"), await AddAsync(edge, new ActionTask("Agree a rota", new DateOnly(2026, 12, 1), GraphEdge.Person)));

        var body = Assert.Single(edge.Graph.Requests).Body;
        Assert.Equal(("plan", "Agree a rota"), ((string?)body["planId"], (string?)body["title"]));
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero), (DateTimeOffset?)body["dueDateTime"]);
        Assert.True(JsonNode.DeepEquals(body["assignments"], JsonNode.Parse($$"""{ "{{GraphEdge.Person}}": { "@odata.type": "#microsoft.graph.plannerAssignment", "orderHint": " !" } }""")));
    }

    [Fact]
    public async Task Puts_one_in_that_is_nobodys_and_has_no_day()
    {
        await using var edge = await GraphEdge.StartAsync();

        Assert.IsType<DeliveryResult.Sent>(await AddAsync(edge, new ActionTask(new string('a', 300), DueOn: null, PersonId: null)));

        var body = Assert.Single(edge.Graph.Requests).Body.AsObject();
        Assert.Equal(255, ((string?)body["title"])?.Length);
        Assert.DoesNotContain(body, property => property.Key is "dueDateTime" or "assignments");
    }

    [Fact]
    public async Task Asks_nobody_without_a_plan()
    {
        await using var edge = await GraphEdge.StartAsync(patience: null, ("PlannerPlan", null));

        Assert.IsType<DeliveryResult.Refused>(await AddAsync(edge, new ActionTask("Agree a rota", DueOn: null, PersonId: null)));
        Assert.Empty(edge.Graph.Requests);
    }

    private static Task<DeliveryResult> AddAsync(GraphEdge edge, ActionTask task) => edge.Get<ActionTasks>().AddAsync(task, TestContext.Current.CancellationToken);
}
