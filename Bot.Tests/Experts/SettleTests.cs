using Cards.Experts;

namespace Bot.Tests.Experts;

public sealed class SettleTests
{
    private const string Answer = "The practice pays, from its *own* budget.";

    [Fact]
    public async Task Can_be_withdrawn_and_the_question_is_open_again()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();
        await room.AnswerAsync(card, Answer);

        await room.In(card).PressAsync(ExpertQuestionCard.WithdrawVerb, ExpertsRoom.DataOf(card));

        await room.ToldAsync("have withdrawn the answer");
        await room.AnswerAsync(card, "Now I know.");
        await room.ToldAsync("Now I know.");
    }

    [Fact]
    public async Task Comes_too_late_once_the_question_is_closed()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();

        var (_, closed) = await room.In(card).PressAsync(ExpertQuestionCard.CloseVerb, ExpertsRoom.DataOf(card));
        var (_, body) = await room.In(card).OpenAsync(ExpertQuestionCard.AnswerVerb, ExpertsRoom.DataOf(card));

        Assert.Contains("Closed.", closed, StringComparison.Ordinal);
        Assert.Contains("closed without an answer", body, StringComparison.Ordinal);
        await room.ToldAsync("closed without an answer");
        await room.RedrawnAsync("Closed without an answer on ");
    }
}
