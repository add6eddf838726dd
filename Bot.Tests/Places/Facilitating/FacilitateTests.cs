using System.Text.Json.Nodes;
using Bot.Tests.CheckIns;
using Cards.Places;

namespace Bot.Tests.Places.Facilitating;

public sealed class FacilitateTests
{
    [Fact]
    public async Task Goes_step_by_step_through_frozen_results_and_back()
    {
        await using var room = await ClosedAsync();

        var first = (await room.SayAsync(room.Own(PlacesRoom.Tom), "facilitate")).Card;
        var second = await PressAsync(room, first, TalkCard.NextVerb);
        var back = await PressAsync(room, second, TalkCard.BackVerb);

        Assert.Contains("6 of 7 of us answered", first?.ToJsonString() ?? "", StringComparison.Ordinal);
        Assert.Contains("Step 2 of 7", second.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("You see this differently", second.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("8 minutes: until", second.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Step 1 of 7", back.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_is_filled_in_with_whichever_button_is_pressed()
    {
        await using var room = await ClosedAsync();
        var first = (await room.SayAsync(room.Own(PlacesRoom.Tom), "facilitate")).Card;

        var second = await PressAsync(room, first, TalkCard.NextVerb, ("what", "Write our aim down"), ("who", "Tom"), ("due", "2099-05-01"));
        await PressAsync(room, second, TalkCard.PriorityVerb, ("what", "Share one aim"), ("who", "All of us"), ("due", "2099-05-01"));

        Assert.Contains("Step 2 of 7", second.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (room.Count("check_in_actions WHERE what = 'Write our aim down'"), room.Count("place_priorities WHERE what = 'Share one aim' AND node_id = 'team-a'")));
        Assert.Contains(await room.RestAsync(), static post => post.Text.Contains("**Agreed:** Write our aim down", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Loses_nothing_that_is_not_complete()
    {
        await using var room = await ClosedAsync();
        var first = (await room.SayAsync(room.Own(PlacesRoom.Tom), "facilitate")).Card;

        var again = (await PressAsync(room, first, TalkCard.NextVerb, ("what", "Write our aim down"))).ToJsonString();

        Assert.Contains("Step 1 of 7", again, StringComparison.Ordinal);
        Assert.Contains("Write our aim down", again, StringComparison.Ordinal);
        Assert.Contains("choose a date from today on", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_for_leads_of_the_team()
    {
        await using var room = await ClosedAsync();

        Assert.Contains("No check-in of a team that you lead", (await room.SayAsync(room.Own(PlacesRoom.Zoe), "facilitate")).Text, StringComparison.Ordinal);
    }

    private static async Task<PlacesRoom> ClosedAsync()
    {
        var room = await PlacesRoom.OpenAsync(teams: 1);
        await room.LaunchAsync();
        await room.AnswerAsync();
        await room.CloseAsync();
        return room;
    }

    private static Task<JsonNode> PressAsync(PlacesRoom room, JsonNode? card, string verb, params (string Name, string Value)[] inputs) =>
        LeadRoom.PressAsync(room.Own(PlacesRoom.Tom), verb, LeadRoom.DataOf(card, verb), inputs);
}
