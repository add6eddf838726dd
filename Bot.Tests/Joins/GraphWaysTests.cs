using Bot.Tests.CheckIns;
using Bot.Tests.Host;
using Bot.Tests.Summaries;

namespace Bot.Tests.Joins;

public sealed class GraphWaysTests
{
    private const string Mail = "/sendMail";
    private const string Feed = "/sendActivityNotification";

    [Fact]
    public async Task A_line_in_the_feed_comes_first_and_nothing_after_it_is_tried()
    {
        await using var both = await GraphRoom.OpenAsync();
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        Assert.Equal([(LeadRoom.Tom, "feed", "accepted"), (SummaryPosts.Second, "feed", "accepted")], await SummaryPosts.LedgerAsync(both.Room));
        var notice = both.Calls(Feed).Single(static request => request.Route.Contains("000000000021", StringComparison.Ordinal)).Body;
        Assert.Equal(("checkInClosed", "Neighbourhood MDT"), ((string?)notice["activityType"], (string?)notice["templateParameters"]?[0]?["value"]));
        Assert.StartsWith("Type “summary now” to read it. Results:", (string?)notice["previewText"]?["content"], StringComparison.Ordinal);
        Assert.Empty(both.Calls(Mail));
        Assert.DoesNotContain(await both.Room.RestAsync(), SummaryPosts.IsSummary);
    }

    [Fact]
    public async Task Feed_then_chat_then_mail_then_channel()
    {
        await using var both = await GraphRoom.OpenAsync();
        both.Graph.Fault = static request => request.Route.EndsWith(Feed, StringComparison.Ordinal) ? FakeGraphAnswer.Error(403, "Forbidden", "Ensure that the expected Teams app is installed") : null;
        both.Room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom) ? FakeTeams.NotInstalled : null;
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        Assert.Equal(
            [(LeadRoom.Tom, "feed", "failed"), (LeadRoom.Tom, "chat", "failed"), (LeadRoom.Tom, "mail", "accepted"), (SummaryPosts.Second, "feed", "failed"), (SummaryPosts.Second, "chat", "delivered")],
            await SummaryPosts.LedgerAsync(both.Room));
        Assert.Equal("person21@example.nhs.uk", (string?)Assert.Single(both.Calls(Mail)).Body["Message"]?["toRecipients"]?[0]?["emailAddress"]?["address"]);
    }

    [Fact]
    public async Task The_channel_is_told_when_neither_feed_nor_chat_nor_mail_takes_it()
    {
        await using var both = await GraphRoom.OpenAsync();
        both.Graph.Fault = static request => FakeGraphAnswer.Error(403, "Forbidden");
        both.Room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) && post.ConversationId.StartsWith("a:", StringComparison.Ordinal) ? FakeTeams.NotInstalled : null;
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        Assert.Equal(["feed", "chat", "mail", "channel"], (await SummaryPosts.LedgerAsync(both.Room)).Where(static tried => tried.Person is LeadRoom.Tom).Select(static tried => tried.Way), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_mail_says_what_the_card_says_in_parts_that_a_screen_reader_can_name()
    {
        await using var both = await GraphRoom.OpenAsync();
        await both.Room.Own(LeadRoom.Tom).SayAsync("summary to mail");
        await SummaryPosts.CloseAsync(both.Room, people: 7);
        await SummaryPosts.LedgerAsync(both.Room);

        var html = (string?)Assert.Single(both.Calls(Mail)).Body["Message"]?["body"]?["content"] ?? "";
        Assert.Contains("""<html lang="en-GB">""", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Summary: Neighbourhood MDT</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Results: ", html, StringComparison.Ordinal);
        Assert.Contains("7 of 9 people answered. These results are final.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_it_gets_it_in_the_chat_where_they_asked()
    {
        await using var both = await GraphRoom.OpenAsync();
        await SummaryPosts.CloseAsync(both.Room, people: 7);
        await SummaryPosts.LedgerAsync(both.Room);
        await both.Room.Own(LeadRoom.Tom).SayAsync("summary to channel");

        await both.Room.Own(LeadRoom.Tom).SendAsync(both.Room.Own(LeadRoom.Tom).Message("summary now"));

        Assert.NotNull(await both.Room.NextAsync(static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom)));
    }

    [Fact]
    public async Task Nothing_of_another_organisation_goes_through_this_ones_Graph()
    {
        await using var both = await GraphRoom.OpenAsync(("TenantId", "00000000-0000-0000-0000-0000000000ff"));
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        Assert.Contains((LeadRoom.Tom, "chat", "delivered"), await SummaryPosts.LedgerAsync(both.Room));
        Assert.Empty(both.Calls(Feed));
    }

    [Fact]
    public async Task A_letter_that_is_set_aside_keeps_no_address_of_anybody()
    {
        await using var both = await GraphRoom.OpenAsync();
        both.Graph.Fault = static _ => FakeGraphAnswer.Error(400);
        both.Room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) ? FakeTeams.NotInstalled : null;
        await both.Room.Own(LeadRoom.Tom).SayAsync("summary to channel");
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        Assert.Equal("mail", (await SummaryPosts.LedgerAsync(both.Room)).Last(static tried => tried.Person is LeadRoom.Tom).Way);
        Assert.Equal(0, both.Room.Count("outbox WHERE instr(body, 'example.nhs.uk') > 0"));
        Assert.True(both.Room.Count("outbox WHERE parked_reason IS NOT NULL") > 0);
    }
}
