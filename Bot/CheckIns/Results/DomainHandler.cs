using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Turns;
using Cards.CheckIns.Results;

namespace Bot.CheckIns.Results;

/// <summary>Shows somebody of the team one domain of the results, question by question, in their own chat.</summary>
internal sealed class DomainHandler(ResultsDesk desk, ResultCards cards, Seals seals, Database database) : ITurnHandler
{
    private const string Nothing = "There is nothing to show of that.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var data = Press.DataOf(turn);
        var (closed, refusal) = await desk.FindAsync(turn, data, cancellationToken);
        if (closed is null)
            return refusal;

        var buttons = seals.ForPerson(turn, SealKind.CheckIn, closed.CheckIn.Id);
        var card = database.Read(connection => cards.Domain(connection, closed, data.Number(DomainResultsCard.Domain) ?? 0, buttons));
        return card is null ? TurnOutcome.Tell(Nothing)
            : turn.Address.Kind is ConversationKind.Personal ? new TurnOutcome([new Reply.Show(card)])
            : Form.Whisper(turn, Message.Of(card, card.Speak));
    }
}
