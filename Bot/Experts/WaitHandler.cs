using Bot.Turns;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>Lets a person wait for the answer to a question like theirs.</summary>
internal sealed class WaitHandler(Desk desk) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var id = turn.Input is TurnInput.Pressed pressed ? pressed.Data.Text(AskAPersonCard.Id) : "";
        return Task.FromResult(desk.Find(turn, id) is { Question.IsOpen: true } about
            ? new TurnOutcome([new Reply.Show(AskAPersonCard.Done("I will write here when it is answered. Your own question was not sent."))], connection =>
            {
                ExpertQuestionStore.Save(connection, about.Question);
                ExpertQuestionStore.Listen(connection, about.Question.Id, turn.Person.Id);
            })
            : TurnOutcome.Tell("That question is over already. Type **ask a person** to send your own."));
    }
}
