using System.Text.Json.Nodes;
using Bot.Places.Priorities;
using Bot.Places.Tree;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.Places;

namespace Bot.Tests.Places.Priorities;

public sealed class PrioritiesTests
{
    [Fact]
    public async Task Are_agreed_by_a_teams_lead_read_by_the_team_and_first_on_its_next_card()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        await AgreeAsync(room, PlacesRoom.Tom, "Meet the food bank");

        var read = await room.SayAsync(room.In("team-a", "29:priya"), "priorities");
        await room.LaunchAsync();

        Assert.Contains("Meet the food bank (Tom and Ada, by 1 May 2099)", Words(read), StringComparison.Ordinal);
        Assert.DoesNotContain(PrioritiesCard.DoneVerb, Words(read), StringComparison.Ordinal);
        var cards = (await room.RestAsync()).Where(static post => Words(post).Contains("Led by", StringComparison.Ordinal)).ToList();
        Assert.Contains("Our open priorities", Words(cards.Single(static post => post.ConversationId.StartsWith(PlacesRoom.TeamId("team-a"), StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.DoesNotContain("Our open priorities", Words(cards.Single(static post => post.ConversationId.StartsWith(PlacesRoom.TeamId("team-b"), StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_five_at_most()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 1);
        for (var number = 1; number <= 5; number++)
            await AgreeAsync(room, PlacesRoom.Tom, $"Number {number}");

        var sixth = await AgreeAsync(room, PlacesRoom.Tom, "Number 6");

        Assert.Contains("as many as there can be", sixth.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(5, room.Count("place_priorities"));
    }

    [Fact]
    public async Task Come_back_as_they_were_filled_in_when_something_is_missing()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 1);

        var again = await AgreeAsync(room, PlacesRoom.Tom, "Meet the food bank", ("due", "2020-01-01"));

        Assert.Contains("choose a date from today on", again.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Meet the food bank", again.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(0, room.Count("place_priorities"));
    }

    [Theory]
    [InlineData(PriorityAnswer.TakenOn, "", "taken on", 1)]
    [InlineData(PriorityAnswer.Declined, "Not this year", "declined: Not this year", 0)]
    public async Task Are_raised_to_the_place_and_answered_there(string answer, string reason, string told, int placesOwn)
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        await AgreeAsync(room, PlacesRoom.Tom, "Meet the food bank");
        await RaiseAsync(room, PlacesRoom.Tom);

        var card = (await room.SayAsync(room.Own(PlacesRoom.Zoe), "priorities")).Card;
        Assert.Contains("N team-a: Meet the food bank", card?.ToJsonString() ?? "", StringComparison.Ordinal);
        await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), PrioritiesCard.AnswerVerb, LeadRoom.DataOf(card, PrioritiesCard.AnswerVerb), ("raised", Chosen(card, PrioritiesCard.RaisedOne)), ("answer", answer), ("reason", reason));

        Assert.Contains($"Raised: {told}", Words(await room.SayAsync(room.Own(PlacesRoom.Tom), "priorities")), StringComparison.Ordinal);
        Assert.Equal(placesOwn, room.Count("place_priorities WHERE node_id = 'east'"));
    }

    [Fact]
    public async Task Are_declined_with_a_reason_only_and_joined_with_another_only()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        await AgreeAsync(room, PlacesRoom.Tom, "Meet the food bank");
        await RaiseAsync(room, PlacesRoom.Tom);
        var card = (await room.SayAsync(room.Own(PlacesRoom.Zoe), "priorities")).Card;

        foreach (var answer in new[] { PriorityAnswer.Declined, PriorityAnswer.Joined })
            await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), PrioritiesCard.AnswerVerb, LeadRoom.DataOf(card, PrioritiesCard.AnswerVerb), ("raised", Chosen(card, PrioritiesCard.RaisedOne)), ("answer", answer));

        Assert.Equal(1, room.Count("place_priorities WHERE answer IS NULL"));
    }

    [Fact]
    public async Task Are_for_those_who_lead_whatever_a_card_says()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        var toms = LeadRoom.DataOf((await room.SayAsync(room.Own(PlacesRoom.Tom), "priorities")).Card, PriorityForm.Verb);

        var refused = await LeadRoom.PressAsync(room.Own(PlacesRoom.Amira), PriorityForm.SaveVerb, toms, ("what", "Mine"), ("who", "Me"), ("due", "2099-05-01"));

        Assert.Contains("Only those who lead it", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, room.Count("place_priorities"));
    }

    [Fact]
    public async Task Are_not_for_somebody_who_led_when_their_card_was_drawn()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 1);
        var zoes = LeadRoom.DataOf((await room.SayAsync(room.Own(PlacesRoom.Zoe), "priorities")).Card, PriorityForm.Verb);
        await room.Bot.Database.WriteAsync(static connection => TreeStore.RemoveLead(connection, TokenSmith.TenantId, "east", Northshire.Zoe));

        await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), PriorityForm.SaveVerb, zoes, ("what", "Mine"), ("who", "Me"), ("due", "2099-05-01"));

        Assert.Equal(0, room.Count("place_priorities"));
    }

    [Fact]
    public async Task Are_done_when_their_lead_says_so()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 1);
        await AgreeAsync(room, PlacesRoom.Tom, "Meet the food bank");
        var card = (await room.SayAsync(room.Own(PlacesRoom.Tom), "priorities")).Card;

        await LeadRoom.PressAsync(room.Own(PlacesRoom.Tom), PrioritiesCard.DoneVerb, LeadRoom.DataOf(card, PrioritiesCard.DoneVerb), ("own", Chosen(card, PrioritiesCard.Own)));

        Assert.Contains("No priority is open", Words(await room.SayAsync(room.Own(PlacesRoom.Tom), "priorities")), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> AgreeAsync(PlacesRoom room, string person, string what, params (string Name, string Value)[] differing)
    {
        var card = (await room.SayAsync(room.Own(person), "priorities")).Card;
        var form = await LeadRoom.PressAsync(room.Own(person), PriorityForm.Verb, LeadRoom.DataOf(card, PriorityForm.Verb));
        return await LeadRoom.PressAsync(room.Own(person), PriorityForm.SaveVerb, LeadRoom.DataOf(form, PriorityForm.SaveVerb), [("what", what), ("who", "Tom and Ada"), ("due", "2099-05-01"), .. differing]);
    }

    private static async Task RaiseAsync(PlacesRoom room, string person)
    {
        var card = (await room.SayAsync(room.Own(person), "priorities")).Card;
        await LeadRoom.PressAsync(room.Own(person), PrioritiesCard.RaiseVerb, LeadRoom.DataOf(card, PrioritiesCard.RaiseVerb), ("own", Chosen(card, PrioritiesCard.Own)));
    }

    private static string Chosen(JsonNode? card, string id) => (string?)card?["body"]?.AsArray().First(element => string.Equals((string?)element?["id"], id, StringComparison.Ordinal))?["choices"]?[0]?["value"] ?? "";

    private static string Words(Post post) => post.Card?.ToJsonString() ?? post.Text;
}
