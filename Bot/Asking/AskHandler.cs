using Bot.Pages;
using Bot.Turns;

namespace Bot.Asking;

/// <summary>Answers typed words that are no command: whatever they are, they are taken as a question.</summary>
internal sealed class AskHandler(Answering answering, PageLinks links, TimeProvider clock) : ITurnHandler
{
    private const int MaxCharacters = 2_000;

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var question = turn.Input is TurnInput.Typed typed ? typed.Words : "";
        return question.Length switch
        {
            0 => TurnOutcome.Say(Message.Of("Ask me a question about the workforce development framework, or type **help** to see what I can do.")),
            > MaxCharacters => TurnOutcome.Say(Message.Of("That is too long for me: I read up to 2,000 characters. Please ask again in fewer words.")),
            _ => await AnswerAsync(question, cancellationToken),
        };
    }

    private async Task<TurnOutcome> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        var answer = await answering.AnswerAsync(question, cancellationToken);
        var reference = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return TurnOutcome.Say(
            AnswerMessage.Of(answer, reference, today, links),
            connection => AnswerStore.Add(connection, reference, answer, today));
    }
}
