using Bot.Places.Launching;
using Bot.Tests.CheckIns;
using Cards.Places;

namespace Bot.Tests.Places.Launching;

public sealed class DeclineTests
{
    [Fact]
    public async Task Cancels_the_check_in_of_that_team_alone_and_its_card_says_so()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        await room.LaunchAsync();
        var invitation = (await room.RestAsync()).First(static post => post.IsIn("a:personal-29:tom"));

        await LeadRoom.PressAsync(room.Own(PlacesRoom.Tom), InvitationCard.DeclineVerb, LeadRoom.DataOf(invitation.Card, InvitationCard.DeclineVerb));

        Assert.Equal([TeamState.Declined, TeamState.Launched], room.Parts.Select(static part => part.State), StringComparer.Ordinal);
        Assert.NotNull(room.CheckInOf("team-a").CancelledAt);
        Assert.Null(room.CheckInOf("team-b").CancelledAt);
        Assert.Contains(await room.RestAsync(), static post => post.IsReplacement && post.Card?.ToJsonString().Contains("Cancelled on", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task By_word_is_about_the_teams_that_one_leads()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        await room.LaunchAsync();

        var (none, own) = (await room.SayAsync(room.Own(PlacesRoom.Zoe), "decline"), await room.SayAsync(room.Own(PlacesRoom.Tom), "decline"));

        Assert.Contains("waits in a team that you lead", none.Text, StringComparison.Ordinal);
        Assert.Contains("Declined for N team-a", own.Text, StringComparison.Ordinal);
        Assert.Equal([TeamState.Declined, TeamState.Launched], room.Parts.Select(static part => part.State), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Comes_too_late_once_it_is_counted()
    {
        await using var room = await PlacesRoom.OpenAsync(teams: 2);
        await room.LaunchAsync();
        await room.AnswerAsync();
        await room.CloseAsync();

        Assert.Contains("waits in a team that you lead", (await room.SayAsync(room.Own(PlacesRoom.Tom), "decline")).Text, StringComparison.Ordinal);
    }
}
