using Bot.Outbox;
using Bot.Places.Launching;
using Bot.Places.Tree;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.Places;

namespace Bot.Tests.Places.Launching;

public sealed class RoundTests
{
    [Fact]
    public async Task Gives_each_team_its_own_card_and_its_leads_a_word()
    {
        await using var room = await PlacesRoom.OpenAsync();

        await room.LaunchAsync();

        var posts = await room.RestAsync();
        Assert.Equal(6, posts.Count(static post => post.Card?.ToJsonString().Contains("Led by", StringComparison.Ordinal) == true));
        Assert.All(room.Teams, team => Assert.Contains(posts, post => post.ConversationId.StartsWith(PlacesRoom.TeamId(team), StringComparison.Ordinal)));
        var invitation = Assert.Single(posts, static post => post.IsIn("a:personal-29:tom"));
        Assert.All(posts.Where(static post => post.Card?.ToJsonString().Contains("Led by", StringComparison.Ordinal) == true), static post =>
            Assert.Contains("added up with those of other teams of East", post.Card?.ToJsonString() ?? "", StringComparison.Ordinal)); // Told before anybody answers.
        Assert.Contains("East asks your team to take part", invitation.Card?.ToJsonString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_how_many_teams_and_how_long_and_launches_once_however_often_it_is_pressed()
    {
        await using var room = await PlacesRoom.OpenAsync();
        var card = await room.ConfirmationAsync(PlacesRoom.Amira, "Northshire");
        Assert.Contains("Launch in 6 teams?", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("less than a minute", card.ToJsonString(), StringComparison.Ordinal);

        var data = LeadRoom.DataOf(card, RoundCard.StartVerb);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => LeadRoom.PressAsync(room.Own(PlacesRoom.Amira), RoundCard.StartVerb, data)));
        await RunningBot.UntilAsync(() => room.Parts.All(static part => part.State is TeamState.Launched));

        Assert.Equal((1, 6), (room.Count("place_rounds"), room.Count("check_ins")));
    }

    [Theory]
    [InlineData(1250, 150)]
    [InlineData(6, 0.72)]
    public void Plans_within_the_sending_limits(int teams, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), new OutboxOptions().TimeFor(3 * teams));

    [Fact]
    public async Task Is_for_those_who_lead_the_place_whatever_a_card_says()
    {
        await using var room = await PlacesRoom.OpenAsync();
        var refused = await room.SayAsync(room.Own(PlacesRoom.Zoe), "check-in for Northshire");
        Assert.Contains("Only those who lead that place", refused.Text, StringComparison.Ordinal);
        var data = LeadRoom.DataOf(await room.ConfirmationAsync(PlacesRoom.Amira, "Northshire"), RoundCard.StartVerb);

        await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), RoundCard.StartVerb, data);

        Assert.Equal(0, room.Count("place_rounds"));
    }

    [Fact]
    public async Task Is_not_for_somebody_who_led_the_place_when_their_card_was_drawn()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 1);
        var data = LeadRoom.DataOf(await room.ConfirmationAsync(PlacesRoom.Zoe, "East"), RoundCard.StartVerb);
        await room.Bot.Database.WriteAsync(static connection => TreeStore.RemoveLead(connection, TokenSmith.TenantId, "east", Northshire.Zoe));

        await LeadRoom.PressAsync(room.Own(PlacesRoom.Zoe), RoundCard.StartVerb, data);

        Assert.Equal(0, room.Count("place_rounds"));
    }

    [Fact]
    public async Task Leaves_a_form_with_a_fault_as_it_was_filled_in()
    {
        await using var room = await PlacesRoom.OpenAsync();

        var again = (await room.ConfirmationAsync(PlacesRoom.Zoe, "East", ("day", "2020-01-01"), ("why", "To plan our year"))).ToJsonString();

        Assert.Contains("Choose a closing time that is at least an hour away", again, StringComparison.Ordinal);
        Assert.Contains("To plan our year", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_out_a_team_that_is_busy_with_the_same_set()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        await room.LaunchAsync();

        await room.LaunchAsync();

        Assert.Equal(2, room.Parts.Count(static part => part.State is TeamState.LeftOut));
        Assert.Equal(2, room.Count("check_ins"));
    }
}
