using System.Text.Json.Nodes;
using Cards.Experts;

namespace Bot.Tests.Experts;

public sealed class AskAPersonTests
{
    [Fact]
    public async Task Says_plainly_that_there_are_no_experts_where_no_channel_is_set()
    {
        await using var room = await ExpertsRoom.OpenAsync(settings: ("Experts:Channel", ""));

        var answer = await room.Amira.SayAsync("Ask a person");

        Assert.Contains("No experts' channel is set here", answer.Text, StringComparison.Ordinal);
        Assert.Contains("supervisor", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_question_first_and_keeps_nothing_of_it()
    {
        await using var room = await ExpertsRoom.OpenAsync();

        await room.Amira.PressAsync(AskAPersonButton.Verb, new JsonObject { ["question"] = ExpertsRoom.Question });

        var form = await room.NextAsync(static post => post.Card is not null);
        Assert.Contains(ExpertsRoom.Question, form.Card?.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(0, room.Count("expert_questions"));
    }

    [Fact]
    public async Task Shows_the_form_in_the_persons_own_chat_when_it_was_asked_for_among_others()
    {
        await using var room = await ExpertsRoom.OpenAsync();

        await room.Bot.Channel().SendAsync(room.Bot.Channel().Message("ask a person"));

        Assert.Contains("our own chat", (await room.NextAsync(static post => post.Card is null)).Text, StringComparison.Ordinal);
        Assert.Equal("a:personal-29:amira", (await room.NextAsync(static post => post.Card is not null)).ConversationId);
    }
}
