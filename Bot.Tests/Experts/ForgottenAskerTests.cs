using Bot.Outbox;
using Bot.Tests.Host;
using Cards.Experts;
using Cards.People;

namespace Bot.Tests.Experts;

public sealed class ForgottenAskerTests
{
    [Fact]
    public async Task The_question_of_somebody_who_is_forgotten_goes_from_the_experts_eyes_too()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync(isNamed: true);
        await RunningBot.UntilAsync(() => room.Count("posts") == 1);

        await room.Amira.PressAsync(ForgetMeCard.Verb);

        var replaced = await room.NextAsync(static post => post.IsReplacement);
        Assert.Equal((card.MessageId, "This question has been withdrawn, and its words are deleted. There is nothing left to answer."), (replaced.MessageId, replaced.Text));
        Assert.DoesNotContain("interpreter", replaced.Activity.ToJsonString(), StringComparison.Ordinal);
        var (_, late) = await room.In(card).OpenAsync(ExpertQuestionCard.AnswerVerb, ExpertsRoom.DataOf(card));
        Assert.DoesNotContain("Input.Text", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_never_reached_the_experts_never_does()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        room.Bot.Teams.Answer = static post => post.Activity.ToJsonString().Contains("interpreter", StringComparison.Ordinal) ? Fault.Of(400) : null;
        await room.SendAsync(await room.FormAsync(), ExpertsRoom.Question);
        await RunningBot.UntilAsync(() => room.Bot.Database.Read(OutboxStore.Count).Parked == 1);

        await room.Amira.PressAsync(ForgetMeCard.Verb);

        Assert.Equal((0L, 0L), room.Bot.Database.Read(OutboxStore.Count));
        Assert.Equal(0, room.Count("outbox WHERE instr(body, 'interpreter') > 0"));
    }
}
