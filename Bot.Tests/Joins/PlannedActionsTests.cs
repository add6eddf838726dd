using Bot.Outbox;
using Bot.Tests.CheckIns;
using Bot.Tests.CheckIns.Agreeing;
using Bot.Tests.Host;

namespace Bot.Tests.Joins;

public sealed class PlannedActionsTests
{
    [Fact]
    public async Task An_agreed_action_becomes_a_task_of_the_plan()
    {
        await using var both = await GraphRoom.OpenAsync();

        await ActionsTests.AgreeAsync(both.Room, "Book a room", "Amira");
        await RunningBot.UntilAsync(() => both.Calls("/planner/tasks").Any());

        var task = both.Calls("/planner/tasks").Single().Body;
        Assert.Equal(("plan", "Book a room (Amira)", "2099-01-01T12:00:00+00:00"), ((string?)task["planId"], (string?)task["title"], (string?)task["dueDateTime"]));
    }

    [Fact]
    public async Task It_stays_with_the_team_alone_where_no_plan_is_named()
    {
        await using var both = await GraphRoom.OpenAsync(("PlannerPlan", null));

        await ActionsTests.AgreeAsync(both.Room, "Book a room", "Amira");
        await both.Room.NextAsync("Agreed:");
        await both.Room.RestAsync();

        Assert.Empty(both.Calls("/planner/tasks"));
    }

    [Fact]
    public async Task A_plan_that_takes_nothing_loses_no_action()
    {
        await using var both = await GraphRoom.OpenAsync();
        both.Graph.Fault = static _ => FakeGraphAnswer.Error(403, "MaximumTasksInProject");

        await ActionsTests.AgreeAsync(both.Room, "Book a room", "Amira");
        await RunningBot.UntilAsync(() => both.Room.Bot.Database.Read(OutboxStore.Count) is (0, 1));
        await both.Room.NextAsync("Agreed:");

        Assert.Equal((1, 1), (both.Room.Count("check_in_actions"), both.Room.Count("outbox WHERE parked_reason = 'the plan is full'")));
        Assert.Contains("Book a room", (await both.Room.In(LeadRoom.Amira).SayAsync("actions")).Card?.ToJsonString(), StringComparison.Ordinal);
    }
}
