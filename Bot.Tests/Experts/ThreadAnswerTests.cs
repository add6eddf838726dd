
namespace Bot.Tests.Experts;

public sealed class ThreadAnswerTests
{
    private const string Answer = "The practice pays, from its *own* budget.";

    [Fact]
    public async Task Said_in_the_thread_reaches_the_person_as_the_experts_own_words()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();

        await room.SayInThreadAsync(card, Answer);

        var told = await room.ToldAsync("An expert in your organisation answered");
        Assert.Contains("The practice pays, from its \\*own\\* budget.", told.Text, StringComparison.Ordinal);
        Assert.Contains("Answered by Tom Ashworth on ", told.Text, StringComparison.Ordinal);
        Assert.Contains("do not come from my sources", told.Text, StringComparison.Ordinal);
        Assert.Contains(ExpertsRoom.Question, told.Text, StringComparison.Ordinal);
        Assert.Contains("Thank you", (await room.NextAsync(post => post.IsIn(card.ConversationId) && post.Text.Length > 0)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_second_expert_in_the_thread_is_told_that_there_is_one()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();
        await room.AnswerAsync(card, Answer);

        await room.SayInThreadAsync(card, "I think otherwise", "29:priya");

        await room.NextAsync(static post => post.Text.Contains("Tom Ashworth has answered this already", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_no_answer_where_words_are_a_command()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();

        await room.SayInThreadAsync(card, "open questions");

        await room.NextAsync(static post => post.Text.Contains("Open questions", StringComparison.Ordinal));
        Assert.DoesNotContain(await room.RestAsync(), static post => post.Text.Contains("An expert", StringComparison.Ordinal));
    }
}
