using System.Text.Json;
using Bot.Turns;
using Cards.Asking;

namespace Bot.Asking;

/// <summary>Answers typed words that are no command: whatever they are, they are taken as a question.</summary>
internal sealed class AskHandler(AskingLimits limits, AnswerRound round) : ITurnHandler
{
    private const int MaxCharacters = 2_000;
    private const string AskMe = "Ask me a question about the workforce development framework, or type **help** to see what I can do.";
    private const string TooLong = "That is too long for me: I read up to 2,000 characters. Please ask again in fewer words.";
    private const string TooMany = "That is a lot of questions at once. I answer up to 20 a minute for each person; please ask again in a minute.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var question = QuestionOf(turn.Input);
        return question.Length switch
        {
            0 => TurnOutcome.Say(Message.Of(AskMe)),
            > MaxCharacters => TurnOutcome.Say(Message.Of(TooLong)),
            _ => await AnswerWithinLimitsAsync(question, turn, cancellationToken),
        };
    }

    private static string QuestionOf(TurnInput input) => input switch
    {
        TurnInput.Typed typed => typed.Words,
        TurnInput.Pressed { Data: { ValueKind: JsonValueKind.Object } data }
            when data.TryGetProperty(AskButton.Question, out var question) && question.ValueKind == JsonValueKind.String => question.GetString() ?? "",
        _ => "",
    };

    // Who goes on all the same is told once a minute: more would only fill the chat.
    private async Task<TurnOutcome> AnswerWithinLimitsAsync(string question, Turn turn, CancellationToken cancellationToken)
    {
        using var place = limits.Begin(turn.Person.Id, out var isFirstRefusal);
        return place is not null ? await round.AnswerAsync(question, turn, cancellationToken)
            : turn.Input is TurnInput.Pressed ? TurnOutcome.Tell(TooMany)
            : isFirstRefusal ? TurnOutcome.Say(Message.Of(TooMany))
            : TurnOutcome.Nothing;
    }
}
