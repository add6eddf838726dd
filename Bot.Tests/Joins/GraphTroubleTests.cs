using Bot.Outbox;
using Bot.Summaries;
using Bot.Tests.CheckIns;
using Bot.Tests.Graph.Sending;
using Bot.Tests.Host;
using Bot.Tests.Outbox;
using Bot.Tests.Summaries;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Joins;

/// <summary>What trouble with Graph must not do to leads.</summary>
public sealed class GraphTroubleTests
{
    private const string Members = "/members";

    [Fact]
    public async Task A_summary_waits_until_it_can_be_read_who_owns_the_team()
    {
        await using var both = await GraphRoom.OpenAsync(static request => request.Route.EndsWith(Members, StringComparison.Ordinal) ? FakeGraphAnswer.Error(503) : null);
        await both.Room.LaunchAsync();
        await both.Room.PostedAsync();
        await both.Room.AnswerAsync(7);
        await LeadRoomClosing.CloseAsync(both.Room);
        await RunningBot.UntilAsync(() => both.Room.Count("summaries") == 1);
        await both.Room.Bot.Services.GetRequiredService<Telling>().RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal((1, 0), (both.Room.Count("summaries WHERE addressed_at IS NULL"), both.Room.Count("summary_deliveries")));
    }

    [Fact]
    public async Task What_Graph_keeps_waiting_holds_up_nothing_in_the_leads_own_chat()
    {
        await using var both = await GraphRoom.OpenAsync();
        both.Graph.Fault = static request => request.Route.EndsWith("/sendActivityNotification", StringComparison.Ordinal) ? FakeGraphAnswer.Error(429, retryAfter: "600") : null;
        await SummaryPosts.CloseAsync(both.Room, people: 7);
        await RunningBot.UntilAsync(() => both.Calls("/sendActivityNotification").Any());

        await both.Room.Own(LeadRoom.Tom).SendAsync(both.Room.Own(LeadRoom.Tom).Message("summary now"));

        Assert.NotNull(await both.Room.NextAsync(static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom)));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_gateway_that_never_says_yes_is_sent_a_mail_ten_times_at_most(int status)
    {
        var (rig, graph) = await SendingRig.StartWithGraphAsync();
        await using var _ = graph;
        await using var __ = rig;
        graph.Fault = request => FakeGraphAnswer.Error(status);

        await rig.SendAsync(Way.Mail, [GraphLetters.Of(Way.Mail, "anna")]);
        await rig.RunAsync();

        Assert.Equal((10, (0L, 1L)), (graph.Requests.Count, rig.Database.Read(OutboxStore.Count)));
    }

    [Fact]
    public async Task A_lead_can_choose_their_own_chat_before_the_feed()
    {
        await using var both = await GraphRoom.OpenAsync();
        await both.Room.Own(LeadRoom.Tom).SayAsync("summary to me");
        await SummaryPosts.CloseAsync(both.Room, people: 7);

        Assert.Contains((LeadRoom.Tom, "chat", "delivered"), await SummaryPosts.LedgerAsync(both.Room));
    }

    [Fact]
    public async Task A_summary_that_a_lead_asked_for_is_shown_to_nobody_else()
    {
        await using var both = await GraphRoom.OpenAsync();
        await SummaryPosts.CloseAsync(both.Room, people: 7);
        await SummaryPosts.LedgerAsync(both.Room);
        both.Room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) ? FakeTeams.NotInstalled : null;

        await both.Room.Own(LeadRoom.Tom).SendAsync(both.Room.Own(LeadRoom.Tom).Message("summary now"));
        await RunningBot.UntilAsync(() => both.Room.Count("summary_deliveries WHERE state = 'failed'") == 1);

        Assert.Equal((LeadRoom.Tom, "chat", "failed"), Assert.Single(await SummaryPosts.LedgerAsync(both.Room), static tried => tried.State is "failed"));
        Assert.Empty(both.Calls("/sendMail"));
    }
}
