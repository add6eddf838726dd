using Bot.Outbox;
using Bot.People;
using Bot.Tests.CheckIns;
using Bot.Tests.Host;

namespace Bot.Tests.Summaries;

public sealed class WayOrderTests
{
    [Fact]
    public async Task What_is_accepted_one_way_is_tried_no_other_way()
    {
        await using var room = await LeadRoom.OpenAsync();
        await SummaryPosts.CloseAsync(room, people: 7);

        Assert.Equal([(LeadRoom.Tom, "chat", "delivered"), (SummaryPosts.Second, "chat", "delivered")], await SummaryPosts.LedgerAsync(room));
    }

    [Fact]
    public async Task A_lead_whose_chat_takes_nothing_is_told_in_the_channel_and_nothing_is_set_aside()
    {
        await using var room = await LeadRoom.OpenAsync();
        room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom) ? FakeTeams.NotInstalled : null;
        await SummaryPosts.CloseAsync(room, people: 7);

        Assert.Equal(
            [(LeadRoom.Tom, "chat", "failed"), (LeadRoom.Tom, "channel", "delivered"), (SummaryPosts.Second, "chat", "delivered")],
            await SummaryPosts.LedgerAsync(room));
        Assert.Equal(0, room.Bot.Database.Read(OutboxStore.Count).Parked);
        Assert.Equal(0, room.Count("summaries WHERE facts <> ''")); // Nobody is to be told any more.
    }

    [Fact]
    public async Task The_channel_is_told_once_for_all_leads()
    {
        await using var room = await LeadRoom.OpenAsync();
        room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) && post.ConversationId.StartsWith("a:", StringComparison.Ordinal) ? FakeTeams.NotInstalled : null;
        await SummaryPosts.CloseAsync(room, people: 7);

        Assert.Equal(2, (await SummaryPosts.LedgerAsync(room)).Count(static tried => tried is (_, "channel", "delivered")));
        Assert.Single(await room.RestAsync(), static post => SummaryPosts.IsSummary(post) && post.IsIn($"19:mdt@thread.tacv2;messageid={post.MessageId}"));
    }

    [Fact]
    public async Task What_no_way_took_is_shown_as_failed_and_waits_on_the_desk()
    {
        await using var room = await LeadRoom.OpenAsync();
        room.Bot.Teams.Answer = static post => SummaryPosts.IsSummary(post) ? FakeTeams.NotInstalled : null;
        await SummaryPosts.CloseAsync(room, people: 7);

        Assert.All(await SummaryPosts.LedgerAsync(room), static tried => Assert.Equal("failed", tried.State));
        Assert.InRange(room.Bot.Database.Read(OutboxStore.Count).Parked, 1, 2); // The channel's: one for both leads, unless it was given up before the second chat was.
    }

    [Fact]
    public async Task Who_leads_the_team_no_longer_is_not_tried_another_way()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.Bot.Database.WriteAsync(static connection => TeamStore.NameLead(connection, TokenSmith.TenantId, Team.Id, LeadRoom.Amira));
        room.Bot.Teams.Answer = post =>
        {
            if (!SummaryPosts.IsSummary(post) || !SummaryPosts.IsIn(post, LeadRoom.Amira))
                return null;
            room.Bot.Database.WriteAsync(static connection => TeamStore.RemoveLead(connection, TokenSmith.TenantId, Team.Id, LeadRoom.Amira)).Wait(TestContext.Current.CancellationToken);
            return FakeTeams.NotInstalled;
        };
        await SummaryPosts.CloseAsync(room, people: 7);

        Assert.Equal(
            [(LeadRoom.Amira, "chat", "failed"), (LeadRoom.Amira, "channel", "not sent")],
            (await SummaryPosts.LedgerAsync(room)).Where(static tried => tried.Person is LeadRoom.Amira));
        Assert.DoesNotContain(await room.RestAsync(), static post => SummaryPosts.IsSummary(post) && post.ConversationId.StartsWith("19:", StringComparison.Ordinal));
    }
}
