using System.Runtime.CompilerServices;
using Bot.Asking.Writing;
using Bot.Turns;
using Cards;

namespace Bot.Asking;

/// <summary>Takes a question to its answer: found, written where a model writes, remembered and counted.</summary>
internal sealed class AnswerRound(Answering answering, Author author, ConversationMemory memory, AnswerWriter writer, TimeProvider clock)
{
    private const string Looking = "Reading my sources …";

    public async Task<TurnOutcome> AnswerAsync(string question, Turn turn, CancellationToken cancellationToken)
    {
        var before = memory.In(turn.Address.ConversationId);
        var answered = await answering.AnswerAsync(Asked.Read(question), before, turn, cancellationToken);

        // Who has pressed a button is answered where they pressed, before a model could be done.
        if (turn.Input is not TurnInput.Typed || !author.Writes(answered))
            return OutcomeOf(question, answered, before, turn);

        return turn.Address.Kind is ConversationKind.Personal
            ? new TurnOutcome([new Reply.Stream(Looking, StepsAsync(question, answered, before, turn, cancellationToken))])
            : OutcomeOf(question, answered with { Answer = await author.WriteAsync(answered, cancellationToken) }, before, turn);
    }

    private async IAsyncEnumerable<StreamStep> StepsAsync(
        string question, Answered answered, Remembered? before, Turn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var step in author.WriteAsync(answered, isShown: true, cancellationToken))
        {
            yield return step.IsLast
                ? new StreamStep.Last(OutcomeOf(question, answered with { Answer = step.Answer }, before, turn))
                : new StreamStep.Draft(AnswerMessage.Words(step.Answer));
        }
    }

    private TurnOutcome OutcomeOf(string question, Answered answered, Remembered? before, Turn turn)
    {
        var now = clock.GetUtcNow();
        var (reference, today) = (Guid.NewGuid().ToString("N"), LondonDate.DayOf(now));
        memory.Note(turn.Address.ConversationId, answered.Remember(reference, before, now));
        var message = writer.Write(question, answered, reference, turn, today);
        return TurnOutcome.Say(
            turn.Input is TurnInput.Pressed ? Headed(question, message) : message,
            connection => writer.Keep(connection, answered.Answer, reference, today, turn.Person));
    }

    // A pressed button leaves no words in the chat, so the answer begins with the question.
    private static Message Headed(string question, Message answer) => answer with { Text = $"**{CardText.Escape(question)}**\n\n{answer.Text}" };
}
