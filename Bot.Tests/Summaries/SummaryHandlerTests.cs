using System.Text.Json.Nodes;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Cards.Summaries;

namespace Bot.Tests.Summaries;

public sealed class SummaryHandlerTests
{
    [Fact]
    public async Task Only_a_lead_of_the_team_changes_anything()
    {
        await using var room = await LeadRoom.OpenAsync();

        Assert.StartsWith("Only a lead of the team can do that", (await room.In(LeadRoom.Amira).SayAsync("pause summaries")).Text, StringComparison.Ordinal);
        Assert.StartsWith("Only a lead of the team can do that", (await room.Own(LeadRoom.Amira).SayAsync("summary now")).Text, StringComparison.Ordinal);
        Assert.Equal(0, room.Count("summary_teams"));
    }

    [Fact]
    public async Task A_paused_team_is_told_nothing_until_a_lead_resumes()
    {
        await using var room = await LeadRoom.OpenAsync();
        Assert.Contains("are paused", (await room.In(LeadRoom.Tom).SayAsync("pause summaries")).Text, StringComparison.Ordinal);
        await SummaryPosts.CloseAsync(room, people: 7);
        await room.In(LeadRoom.Tom).SendAsync(room.In(LeadRoom.Tom).Message("summary now"));
        await room.NextAsync("Summaries of this team are paused. Say");
        Assert.Equal(0, room.Count("summaries"));

        await room.In(LeadRoom.Tom).SendAsync(room.In(LeadRoom.Tom).Message("resume summaries"));
        await room.NextAsync("come again");
        await room.In(LeadRoom.Tom).SendAsync(room.In(LeadRoom.Tom).Message("summary now"));
        await room.NextAsync(static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom));

        Assert.Equal((LeadRoom.Tom, "chat", "delivered"), Assert.Single(await SummaryPosts.LedgerAsync(room)));
        Assert.Equal((1, 1, 1), (Audited(room, "pause summaries"), Audited(room, "resume summaries"), Audited(room, "summary now")));
    }

    [Fact]
    public async Task Says_so_when_there_is_nothing_to_tell()
    {
        await using var room = await LeadRoom.OpenAsync();

        Assert.StartsWith("There is nothing to tell", (await room.Own(LeadRoom.Tom).SayAsync("summary now")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_chooses_which_way_comes_first_for_themselves()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.Own(LeadRoom.Tom).SayAsync("summary to channel");
        Assert.StartsWith("Mail is not set up", (await room.Own(LeadRoom.Tom).SayAsync("summary to mail")).Text, StringComparison.Ordinal);
        await SummaryPosts.CloseAsync(room, people: 7);

        Assert.Equal([(LeadRoom.Tom, "channel", "delivered"), (SummaryPosts.Second, "chat", "delivered")], await SummaryPosts.LedgerAsync(room));
    }

    [Fact]
    public async Task Asks_which_team_where_a_lead_has_several()
    {
        await using var room = await LeadRoom.OpenAsync();
        await new Conversation(room.Bot, "19:east@thread.tacv2;messageid=1", "channel", LeadRoom.Tom) { Team = "19:east-team@thread.tacv2" }.SayAsync("leads");

        var ask = await room.Own(LeadRoom.Tom).SayAsync("pause summaries");
        Assert.Contains("Which team do you mean?", ask.Card?.ToJsonString(), StringComparison.Ordinal);
        var done = await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), WhichTeamCard.Verb, LeadRoom.DataOf(ask.Card, WhichTeamCard.Verb));

        Assert.Contains("are paused", done.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(1, room.Count("summary_teams WHERE is_paused"));
    }

    [Fact]
    public async Task A_press_for_a_team_that_one_does_not_lead_changes_nothing()
    {
        await using var room = await LeadRoom.OpenAsync();

        await LeadRoom.PressAsync(room.Own(LeadRoom.Tom), WhichTeamCard.Verb, new JsonObject { [WhichTeamCard.Words] = "pause summaries", [WhichTeamCard.Team] = "abcd" });

        Assert.Equal(0, room.Count("summary_teams"));
    }

    [Fact]
    public async Task Deliveries_shows_a_lead_the_ways_that_were_tried_for_them_alone()
    {
        await using var room = await LeadRoom.OpenAsync();
        room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, SummaryPosts.Second) ? FakeTeams.NotInstalled : null;
        await SummaryPosts.CloseAsync(room, people: 7);
        await SummaryPosts.LedgerAsync(room);

        await room.Own(LeadRoom.Tom).SendAsync(room.Own(LeadRoom.Tom).Message("deliveries"));
        var shown = await room.NextAsync("How summaries came to you");

        Assert.Contains("chat, delivered", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("failed", shown.Text, StringComparison.Ordinal);
    }

    private static long Audited(LeadRoom room, string act) => room.Count($"audit WHERE act = '{act}'");
}
