using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Cards.Experts;

namespace Bot.Tests.Experts;

public sealed class ExpertAnswerTests
{
    private const string Answer = "The practice pays, from its *own* budget.";

    [Fact]
    public async Task Written_in_the_dialog_is_shown_on_the_card_under_the_experts_role()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();

        var body = await room.AnswerAsync(card, Answer, more: ("role", "social prescribing lead"));

        Assert.Contains("on its way", body, StringComparison.Ordinal);
        Assert.Contains("Answered by social prescribing lead", (await room.ToldAsync("An expert")).Text, StringComparison.Ordinal);
        var redrawn = await room.RedrawnAsync("Answered by social prescribing lead on ");
        Assert.Equal((card.ConversationId, card.MessageId), (redrawn.ConversationId, redrawn.MessageId));
        Assert.DoesNotContain("Tom Ashworth", redrawn.Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_told_to_a_person_who_did_not_want_to_be()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync(isTold: false);

        await room.AnswerAsync(card, Answer);

        await room.RedrawnAsync("Answered by");
        Assert.DoesNotContain(await room.RestAsync(), static post => post.Text.Contains("An expert in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_second_expert_is_not_lost_and_not_sent_over_the_first()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();
        var (tom, priya) = (await room.FormDataAsync(card, "29:tom"), await room.FormDataAsync(card, "29:priya"));
        await room.SubmitAsync(card, tom, "First answer", "29:tom");

        var body = await room.SubmitAsync(card, priya, "Second answer", "29:priya");

        Assert.Contains("Tom Ashworth has answered it meanwhile", body, StringComparison.Ordinal);
        Assert.Contains("Second answer", body, StringComparison.Ordinal);
        Assert.Contains("First answer", (await room.ToldAsync("An expert")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await room.RestAsync(), static post => post.Text.Contains("Second answer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_experts_who_answer_at_the_same_moment_is_sent_once()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();
        var form = await room.FormDataAsync(card, "29:tom");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => room.SubmitAsync(card, form, $"Answer {number}", "29:tom")));

        await room.ToldAsync("An expert");
        Assert.DoesNotContain(await room.RestAsync(), static post => post.Text.Contains("An expert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Can_be_corrected_and_those_who_got_it_are_told()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();
        await room.AnswerAsync(card, Answer);

        await room.AnswerAsync(card, "The integrated care board pays.", "29:priya");

        Assert.Contains("The integrated care board pays.", (await room.ToldAsync("has corrected an answer")).Text, StringComparison.Ordinal);
        await room.RedrawnAsync("Answered by Priya Nair");
    }

    [Theory]
    [InlineData("19:other@thread.tacv2;messageid=1", "channel")]
    [InlineData("19:experts@thread.tacv2;messageid=1", "groupChat")]
    [InlineData("a:personal-29:tom", "personal")]
    public async Task Is_taken_from_the_experts_channel_alone(string conversation, string kind)
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var data = ExpertsRoom.DataOf(await room.AskAsync());
        var elsewhere = new Conversation(room.Bot, conversation, kind, "29:tom");
        data["version"] = 0;
        data["answer"] = Answer;

        string[] bodies =
        [
            (await elsewhere.OpenAsync(ExpertQuestionCard.AnswerVerb, data)).Body,
            (await elsewhere.SubmitAsync(ExpertQuestionCard.AnswerVerb, data)).Body,
            (await elsewhere.PressAsync(ExpertQuestionCard.CloseVerb, data)).Body,
            (await elsewhere.PressAsync(ExpertQuestionCard.ApproveVerb, data)).Body,
        ];

        Assert.All(bodies, static body => Assert.Contains("only there", JsonNode.Parse(body)?.ToJsonString(), StringComparison.Ordinal));
        Assert.DoesNotContain(await room.RestAsync(), static post => post.Text.Contains("An expert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_holds_a_patients_details_reaches_nobody_and_can_be_given_again()
    {
        await using var room = await ExpertsRoom.OpenAsync();
        var card = await room.AskAsync();

        await room.AnswerAsync(card, "As for NHS number 943 476 5919, yes.");
        await room.ToldAsync("looked like a patient's details", "29:tom");
        await room.AnswerAsync(card, Answer);

        Assert.Contains("The practice pays", (await room.ToldAsync("An expert")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await room.RestAsync(), static post => post.Activity.ToJsonString().Contains("5919", StringComparison.Ordinal));
    }
}
