using Bot.CheckIns.Rounds;
using Bot.Tests.CheckIns;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Summaries;

public sealed class ClosingTests
{
    [Fact]
    public async Task Each_lead_is_told_in_their_own_chat_when_a_check_in_closes()
    {
        await using var room = await LeadRoom.OpenAsync();
        await SummaryPosts.CloseAsync(room, people: 7);

        await SummaryPosts.LedgerAsync(room);
        var posts = (await room.RestAsync()).Where(SummaryPosts.IsSummary).ToList();

        Assert.Equal("a:personal-29:person-33 a:personal-29:tom", string.Join(' ', posts.Select(static post => post.ConversationId).Order(StringComparer.Ordinal)));
        Assert.All(posts, static post =>
        {
            var card = post.Card?.ToJsonString() ?? "";
            Assert.Contains("Summary: Neighbourhood MDT", card, StringComparison.Ordinal);
            Assert.Contains("7 of 9 people answered", card, StringComparison.Ordinal);
            Assert.Contains("average", card, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Of_too_few_answers_it_tells_no_figure()
    {
        await using var room = await LeadRoom.OpenAsync();
        await SummaryPosts.CloseAsync(room, people: 4);

        var card = (await room.NextAsync(SummaryPosts.IsSummary)).Card?.ToJsonString() ?? "";

        Assert.Contains("Fewer than 5 people answered", card, StringComparison.Ordinal);
        Assert.DoesNotContain("average", card, StringComparison.Ordinal);
        Assert.DoesNotContain("4 of", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_summaries_over_the_same_answers_say_the_same()
    {
        await using var room = await LeadRoom.OpenAsync();
        await SummaryPosts.CloseAsync(room, people: 7);
        var first = await room.NextAsync(static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom));

        await room.Own(LeadRoom.Tom).SendAsync(room.Own(LeadRoom.Tom).Message("summary now"));
        var second = await room.NextAsync(static post => SummaryPosts.IsSummary(post) && SummaryPosts.IsIn(post, LeadRoom.Tom));

        Assert.Equal(first.Card?.ToJsonString(), second.Card?.ToJsonString());
    }

    [Fact]
    public async Task The_close_and_its_summary_are_kept_together_or_not_at_all()
    {
        await using var room = await LeadRoom.OpenAsync();
        await room.LaunchAsync();
        await room.AnswerAsync(7);
        var letters = room.Bot.Services.GetRequiredService<CheckInLetters>();

        await Assert.ThrowsAsync<IOException>(() => room.Bot.Database.WriteAsync(connection =>
        {
            letters.WhenClosed(connection, Ending.Close(connection, room.CheckIn, TimeProvider.System.GetUtcNow()));
            throw new IOException("The power goes.");
        }));
        Assert.Equal((0, null), (room.Count("summaries"), room.CheckIn.ClosedAt));

        await room.Bot.Database.WriteAsync(connection => letters.WhenClosed(connection, Ending.Close(connection, room.CheckIn, TimeProvider.System.GetUtcNow())));
        Assert.Equal(1, room.Count("summaries"));
        Assert.NotNull(room.CheckIn.ClosedAt);
    }
}
