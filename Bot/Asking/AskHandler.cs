using System.Text.Json;
using Bot.Pages;
using Bot.Turns;
using Cards;
using Cards.Asking;

namespace Bot.Asking;

/// <summary>Answers typed words that are no command: whatever they are, they are taken as a question.</summary>
internal sealed class AskHandler(Answering answering, LastAnswers lastAnswers, PageLinks links, TimeProvider clock) : ITurnHandler
{
    private const int MaxCharacters = 2_000;

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var question = QuestionOf(turn.Input);
        return question.Length switch
        {
            0 => TurnOutcome.Say(Message.Of("Ask me a question about the workforce development framework, or type **help** to see what I can do.")),
            > MaxCharacters => TurnOutcome.Say(Message.Of("That is too long for me: I read up to 2,000 characters. Please ask again in fewer words.")),
            _ => await AnswerAsync(question, turn, cancellationToken),
        };
    }

    private static string QuestionOf(TurnInput input) => input switch
    {
        TurnInput.Typed typed => typed.Words,
        TurnInput.Pressed { Data: { ValueKind: JsonValueKind.Object } data }
            when data.TryGetProperty(AskButton.Question, out var question) && question.ValueKind == JsonValueKind.String => question.GetString() ?? "",
        _ => "",
    };

    // A pressed button leaves no words in the chat, so the answer begins with the question.
    private static Message Headed(string question, Message answer) => answer with { Text = $"**{CardText.Escape(question)}**\n\n{answer.Text}" };

    private async Task<TurnOutcome> AnswerAsync(string question, Turn turn, CancellationToken cancellationToken)
    {
        var answer = await answering.AnswerAsync(question, turn.Address.TenantId, cancellationToken);
        var reference = Guid.NewGuid().ToString("N");
        var today = LondonDate.DayOf(clock.GetUtcNow());
        lastAnswers.Note(turn.Address.ConversationId, reference);
        var message = AnswerMessage.Of(answer, reference, today, links);
        return TurnOutcome.Say(
            turn.Input is TurnInput.Pressed ? Headed(question, message) : message,
            connection => AnswerStore.Add(connection, reference, answer, today));
    }
}
