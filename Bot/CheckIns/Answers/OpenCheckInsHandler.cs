using Bot.Turns;

namespace Bot.CheckIns.Answers;

/// <summary>Lists, in a person's own chat, the check-ins that they may answer.</summary>
internal sealed class OpenCheckInsHandler(AnswerDesk desk, AnswerCards cards) : ITurnHandler
{
    private const string None = "There is no open check-in that you can answer. Only people who were in a team when its check-in was launched can.";
    private const string Elsewhere = "Answering is between you and me: type **answer** in our own chat, or use the button on the check-in's card.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Address.Kind is not ConversationKind.Personal ? TurnOutcome.Answer(turn, Elsewhere)
        : desk.OpenFor(turn) is { Count: > 0 } open ? TurnOutcome.Say(cards.WaysIn(turn, open))
        : TurnOutcome.Answer(turn, None));
}
