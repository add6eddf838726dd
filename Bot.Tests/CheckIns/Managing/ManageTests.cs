using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.CheckIns.Launching;

namespace Bot.Tests.CheckIns.Managing;

public sealed class ManageTests
{
    private const string Over = "has ended, and";

    [Fact]
    public async Task Closes_after_asking_again_and_only_once()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(6);
        var menu = await MenuAsync(room);

        var sure = await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), ManageForm.ChooseVerb, LeadRoom.DataOf(menu, ManageForm.ChooseVerb));
        Assert.Contains("Close now?", sure.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(room.CheckIn.ClosedAt);
        var close = LeadRoom.DataOf(sure, ManageForm.CloseVerb);
        Assert.Contains("Closed.", (await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), ManageForm.CloseVerb, close)).ToJsonString(), StringComparison.Ordinal);
        await RunningBot.UntilAsync(() => room.CheckIn.ClosedAt is not null);

        Assert.Contains(Over, (await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), ManageForm.CloseVerb, close)).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((0, 1), (room.Count("check_in_answers"), room.Count("check_in_results")));
        Assert.True((await room.NextAsync("What came of it is in this thread")).IsReplacement);
    }

    [Fact]
    public async Task Cancels_without_results_and_says_so_on_the_card()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        await room.AnswerAsync(6);
        var data = await DataAsync(room);

        await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), ManageForm.CancelVerb, data);

        Assert.True((await room.NextAsync("All answers were deleted, and there are no results.")).IsReplacement);
        Assert.Equal((0, 0, 0), (room.Count("check_in_answers"), room.Count("check_in_roster"), room.Count("check_in_results")));
        foreach (var verb in (string[])[ManageForm.CloseVerb, ManageForm.CancelVerb, ManageForm.ExtendVerb, ManageForm.ChooseVerb, ManageForm.Verb])
            Assert.Contains(Over, (await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), verb, data)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moves_the_deadline_later_only()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        var (data, before) = (await DataAsync(room), room.CheckIn.ClosesAt);
        var later = TimeProvider.System.GetUtcNow().AddDays(40).ToString("yyyy-MM-dd", null);

        Assert.Contains("later than the one", (await ExtendAsync(room, data, "2020-01-01")).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("closing date", (await ExtendAsync(room, data, "soon")).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(before, room.CheckIn.ClosesAt);

        await ExtendAsync(room, data, later);

        Assert.True(room.CheckIn.ClosesAt > before);
        Assert.True((await room.NextAsync(static post => post.IsReplacement)).Card?.ToJsonString().Contains("Open until", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hands_over_to_another_lead_whom_the_card_names()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.PostedAsync();
        var data = await DataAsync(room);
        data["chosen"] = ManageForm.HandOverVerb;

        var form = await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), ManageForm.ChooseVerb, data);
        Assert.DoesNotContain("29:", form.ToJsonString(), StringComparison.Ordinal);
        var lead = form["body"]?.AsArray().First(static element => (string?)element?["id"] is "lead")?["choices"]?[0];
        Assert.Equal("Person 33", (string?)lead?["title"]);
        await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), ManageForm.HandOverVerb, data, ("lead", (string?)lead?["value"] ?? ""));

        Assert.Equal("29:person-33", room.CheckIn.LeadId);
        Assert.True((await room.NextAsync(static post => post.IsReplacement)).Card?.ToJsonString().Contains("Person 33", StringComparison.Ordinal));
        Assert.True((await room.NextAsync("was handed over to you")).IsIn("a:personal-29:person-33"));
    }

    [Fact]
    public async Task Opens_in_a_dialog_from_the_card()
    {
        await using var room = await LeadRoom.OpenAsync();
        var card = await room.LaunchAsync();

        var (_, body) = await room.In(LeadRoom.Tom).OpenAsync(ManageForm.Verb, LeadRoom.DataOf(card.Card, ManageForm.Verb));

        var menu = JsonNode.Parse(body)?["task"]?["value"]?["card"]?["content"];
        Assert.Contains("Move the deadline", menu?.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", menu?.ToJsonString(), StringComparison.Ordinal);
    }

    private static Task<JsonNode> ExtendAsync(LeadRoom room, JsonObject data, string day) =>
        LeadRoom.PressAsync(room.Own(LeadRoom.Tom), ManageForm.ExtendVerb, data, ("day", day), ("time", "17:00"));

    private static async Task<JsonObject> DataAsync(LeadRoom room) => LeadRoom.DataOf(await MenuAsync(room), ManageForm.ChooseVerb);

    private static async Task<JsonNode?> MenuAsync(LeadRoom room)
    {
        await room.Own(LeadRoom.Tom).SendAsync(room.Own(LeadRoom.Tom).Message("manage"));
        return (await room.NextAsync("Manage this check-in")).Card;
    }
}
