using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.CheckIns.Launching;

namespace Bot.Tests.CheckIns.Opening;

public sealed class LaunchTests
{
    [Fact]
    public async Task Posts_one_complete_card_and_freezes_who_can_answer()
    {
        await using var room = await LeadRoom.OpenAsync();

        var card = await room.LaunchAsync(("why", "To plan our training"));

        var text = card.Card?.ToJsonString() ?? "";
        Assert.All(["To plan our training", "Tom Ashworth", "fewer than 5 people so far", "will not see", "Open until"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.StartsWith("19:mdt@thread.tacv2", card.ConversationId, StringComparison.Ordinal);
        Assert.Equal((9, 9, 9), (room.CheckIn.RosterSize, room.Count("check_in_roster"), room.Count("check_in_answers"))); // The guest has not been let in.
    }

    [Fact]
    public async Task Writes_the_form_to_the_lead_alone()
    {
        await using var room = await LeadRoom.OpenAsync();

        await room.DetailsAsync();

        Assert.All((await room.RestAsync()).Where(static post => !post.IsIn("a:personal-29:tom")), static post => Assert.Null(post.Card));
    }

    [Theory]
    [InlineData("minimum", "4", "from 5 to 10")]
    [InlineData("domains", "", "at least one part")]
    [InlineData("day", "2020-01-01", "at least an hour away")]
    [InlineData("day", "", "closing date")]
    [InlineData("minimum", "many", "how many must answer")]
    public async Task Keeps_what_was_typed_when_something_is_not_right(string field, string value, string words)
    {
        await using var room = await LeadRoom.OpenAsync();

        var again = (await room.SendFormAsync(await room.DetailsAsync(), ("why", "My own words"), (field, value))).ToJsonString();

        Assert.Contains(words, again, StringComparison.Ordinal);
        Assert.Contains("My own words", again, StringComparison.Ordinal);
        Assert.Empty(room.CheckIns);
    }

    [Fact]
    public async Task Is_refused_while_one_of_the_set_is_open_in_the_channel()
    {
        await using var room = await LeadRoom.OpenAsync();
        var form = await room.DetailsAsync();
        await room.SendFormAsync(form);

        var second = await room.SendFormAsync(form);

        Assert.Contains("A check-in of this set is open here", second.ToJsonString(), StringComparison.Ordinal);
        Assert.Single(room.CheckIns);
    }

    [Fact]
    public async Task Is_for_leads_alone_also_with_a_leads_form()
    {
        await using var room = await LeadRoom.OpenAsync();

        Assert.StartsWith("Only a lead of the team", (await room.In(LeadRoom.Amira).SayAsync("check-in")).Text, StringComparison.Ordinal);

        var stolen = await LeadRoom.PressAsync(room.Own(LeadRoom.Amira), LaunchForm.StartVerb, LeadRoom.DataOf(await room.DetailsAsync(), LaunchForm.StartVerb));
        Assert.Contains("does not belong here", stolen.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(room.CheckIns);
    }

    [Fact]
    public async Task Can_be_done_from_the_leads_own_chat_for_a_standard_channel()
    {
        await using var room = await LeadRoom.OpenAsync();
        var form = await room.Own(LeadRoom.Tom).SayAsync("check-in");
        var channels = form.Card?["body"]?.AsArray().First(static element => (string?)element?["id"] is "channel")?["choices"]?.AsArray() ?? [];
        Assert.Equal(["Neighbourhood MDT: General", "Neighbourhood MDT: MDT"], channels.Select(static channel => (string?)channel?["title"]), StringComparer.Ordinal);

        var details = await LeadRoom.PressAsync(
            room.Own(LeadRoom.Tom), LaunchForm.ChooseVerb, LeadRoom.DataOf(form.Card, LaunchForm.ChooseVerb), ("set", "maturity"), ("channel", (string?)channels[1]?["value"] ?? ""));
        await room.SendFormAsync(details);

        Assert.Equal("19:mdt@thread.tacv2", room.CheckIn.ChannelId);
    }

    [Fact]
    public async Task Can_be_done_from_the_compose_box_of_a_channel()
    {
        await using var room = await LeadRoom.OpenAsync();
        var channel = room.In(LeadRoom.Tom);

        var choose = await StepAsync(channel, "composeExtension/fetchTask", []);
        var details = await StepAsync(channel, "composeExtension/submitAction", LeadRoom.Filled(LeadRoom.DataOf(choose, LaunchForm.ChooseVerb), ("set", "maturity")));
        var start = LeadRoom.Filled(LeadRoom.DataOf(details, LaunchForm.StartVerb), ("domains", "purpose"), ("day", "2099-01-01"), ("time", "17:00"), ("minimum", "5"));
        var refused = await StepAsync(channel, "composeExtension/submitAction", start);

        Assert.Contains("within the next 90 days", refused.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> StepAsync(Conversation channel, string name, JsonObject data)
    {
        var (_, body) = await channel.InvokeAsync(name, new JsonObject { ["commandId"] = "checkIn", ["commandContext"] = "compose", ["data"] = data });
        return JsonNode.Parse(body)?["task"]?["value"]?["card"]?["content"] ?? throw new InvalidOperationException(body);
    }
}
