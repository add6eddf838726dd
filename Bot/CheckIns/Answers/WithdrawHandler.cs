using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.Turns;
using Cards.CheckIns.Answering;

namespace Bot.CheckIns.Answers;

/// <summary>Takes a person's answers out of an open check-in, once they have been asked whether they want that.</summary>
internal sealed class WithdrawHandler(AnswerDesk desk, AnswerCards cards, Answering answering, Redrawing redrawing) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(
        !Press.IsAlone(turn) ? TurnOutcome.Tell(AnswerDesk.OwnChatOnly)
        : !desk.TryFind(turn, out var respondent, out var refusal) ? refusal
        : Press.Of(turn.Input) is { Verb: WithdrawCard.Verb } ? Withdraw(respondent)
        : new TurnOutcome([cards.AskToWithdraw(respondent)]));

    private TurnOutcome Withdraw(Respondent respondent) => new(
        [cards.Withdrawn(respondent)],
        connection =>
        {
            if (answering.Withdraw(connection, respondent.CheckIn, respondent.Turn.Person.Id))
                redrawing.Ask(connection, respondent.CheckIn);
        });
}
