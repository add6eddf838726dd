using Bot.Storage;
using Bot.Summaries;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;

namespace Bot.Tests.Summaries;

public sealed class LedgerTests
{
    [Fact]
    public async Task A_lead_sees_the_ways_with_when_and_why()
    {
        await using var room = await LeadRoom.OpenAsync();
        room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom) ? FakeTeams.NotInstalled : null;
        await SummaryPosts.CloseAsync(room, people: 7);
        await SummaryPosts.LedgerAsync(room);
        room.Bot.Teams.Answer = static _ => null;

        await room.Own(LeadRoom.Tom).SendAsync(room.Own(LeadRoom.Tom).Message("deliveries"));

        var told = (await room.NextAsync("newest first")).Text;
        Assert.Matches("(?s)channel, delivered.*chat, failed: .*not installed there", told);
        Assert.Contains("No summary has been sent to you yet", (await room.Own(LeadRoom.Amira).SayAsync("deliveries")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_sees_counts_by_way_and_nobody()
    {
        await using var room = await LeadRoom.OpenAsync();
        await SummaryPosts.CloseAsync(room, people: 7);
        await SummaryPosts.LedgerAsync(room);

        var counts = room.Bot.Database.Read(Ledger.Counts);

        var count = Assert.Single(counts);
        Assert.Equal(("chat", "delivered", 2L), (count.Way, count.State, count.Times));
        Assert.DoesNotContain("29:", count.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_kept_for_ninety_days()
    {
        await using var room = await LeadRoom.OpenAsync();
        await SummaryPosts.CloseAsync(room, people: 7);
        await SummaryPosts.LedgerAsync(room);

        await PurgeAsync(room, TimeSpan.FromDays(89));
        Assert.Equal((1, 2), (room.Count("summaries"), room.Count("summary_deliveries")));

        await PurgeAsync(room, TimeSpan.FromDays(91));
        Assert.Equal((0, 0), (room.Count("summaries"), room.Count("summary_deliveries")));
    }

    [Fact]
    public async Task What_a_lead_wants_and_got_is_in_their_data_and_goes_when_they_ask_to_be_forgotten()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.Own(LeadRoom.Tom).SayAsync("summary to channel");
        await SummaryPosts.CloseAsync(room, people: 7);
        await SummaryPosts.LedgerAsync(room);
        var data = OwnSummaries.Data;
        var tom = new Bot.People.Whose(TokenSmith.TenantId, LeadRoom.Tom);

        Assert.Contains("\"first by\":\"channel\"", room.Bot.Database.Read(connection => data.Read(connection, tom))?.Data.ToJsonString(), StringComparison.Ordinal);

        await room.Bot.Database.WriteAsync(connection => data.Erase(connection, tom));
        Assert.Null(room.Bot.Database.Read(connection => data.Read(connection, tom)));
        Assert.Equal((0, 1), (room.Count("summary_choices"), room.Count("summary_deliveries")));
    }

    private static Task PurgeAsync(LeadRoom room, TimeSpan later) => room.Bot.Database.WriteAsync(connection =>
        SummaryStore.Purge(connection, TimeProvider.System.GetUtcNow() + later - TimeSpan.FromDays(new RetentionOptions().DeliveriesDays)));
}
