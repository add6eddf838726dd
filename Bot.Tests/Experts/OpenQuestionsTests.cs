using Bot.Tests.Host;

namespace Bot.Tests.Experts;

public sealed class OpenQuestionsTests
{
    [Fact]
    public async Task Shows_the_experts_all_that_are_open_with_their_age()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var answered = await room.AskAsync("One that is answered?");
        await room.AnswerAsync(answered, "Yes.");
        var card = await room.AskAsync();
        await room.PassAsync(TimeSpan.FromDays(1.5));

        await room.SayInThreadAsync(card, "open questions");

        var list = await room.NextAsync(static post => post.Text.Contains("Open questions", StringComparison.Ordinal));
        Assert.Contains($"- {ExpertsRoom.Question} (asked 1 day ago)", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("One that is answered", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("29:amira", true)]
    [InlineData("29:priya", false)]
    [InlineData("29:tom", true)]
    public async Task Shows_others_their_own_and_an_administrator_all(string person, bool isShown)
    {
        await using var room = await ExpertsRoom.OpenAsync(settings: ("Administrators:People:0", "00000000-0000-0000-0000-000000000021"));
        await room.AskAsync();
        var chat = room.Bot.Personal(person);

        await chat.SendAsync(chat.Message("open questions"));

        var list = await room.NextAsync(post => post.IsIn(chat.Id) && post.Text.Contains("pen questions", StringComparison.Ordinal));
        Assert.Equal(isShown, list.Text.Contains(ExpertsRoom.Question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_nobodys_questions_in_another_channel()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        await room.AskAsync();

        await room.Bot.Channel().SendAsync(room.Bot.Channel().Message("open questions"));

        await room.ToldAsync(ExpertsRoom.Question);
        Assert.DoesNotContain(await room.RestAsync(), post => post.IsIn(room.Bot.Channel().Id) && post.Text.Contains(ExpertsRoom.Question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reminds_the_experts_once_after_two_days_in_the_thread()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        var first = await ExpertsRoom.OpenAsync(teams, folder);
        var card = await first.AskAsync();
        await first.RestAsync();
        await first.PassAsync(TimeSpan.FromDays(1.9));
        Assert.DoesNotContain(await first.RestAsync(), IsReminder);

        await first.PassAsync(TimeSpan.FromDays(.2));

        Assert.Equal(card.ConversationId, (await first.NextAsync(IsReminder)).ConversationId);
        await first.RestAsync();
        await first.Bot.StopAsync();
        await using var second = await ExpertsRoom.OpenAsync(teams, folder);
        await second.PassAsync(TimeSpan.FromDays(1));
        Assert.DoesNotContain(await second.RestAsync(), IsReminder);
    }

    [Fact]
    public async Task Does_not_remind_of_what_is_answered()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        await room.AnswerAsync(await room.AskAsync(), "Yes.");

        await room.PassAsync(TimeSpan.FromDays(3));

        Assert.DoesNotContain(await room.RestAsync(), IsReminder);
    }

    [Fact]
    public async Task Closes_after_two_weeks_what_nobody_has_answered()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        await room.AskAsync();
        await room.RestAsync();

        await room.PassAsync(TimeSpan.FromDays(14));

        await room.ToldAsync("closed without an answer");
        await room.RedrawnAsync("Closed without an answer on ");
    }

    [Fact]
    public async Task Keeps_nothing_of_a_question_thirty_days_after_its_end()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        await room.AnswerAsync(await room.AskAsync(), "Yes.");
        await room.PassAsync(TimeSpan.FromDays(31));

        await room.PurgeAsync();

        Assert.Equal((0, 0), (room.Count("expert_questions"), room.Count("expert_listeners")));
    }

    private static bool IsReminder(Post post) => post.Text.Contains("only this once", StringComparison.Ordinal);
}
