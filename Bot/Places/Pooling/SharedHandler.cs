using Bot.CheckIns.Forms;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Pooling;

/// <summary>Shows those who lead a place the results of one team whose lead shares them with it.</summary>
internal sealed class SharedHandler(PlaceDesk desk, PoolCards cards, Database database) : ITurnHandler
{
    private const string NotShared = "That team does not share its results here any more.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (_, node, otherwise) = desk.Find(turn, "", PoolCard.ShowVerb);
        if (node is null)
            return Task.FromResult(otherwise);
        var card = database.Read(connection => cards.Shared(connection, turn, node, Press.DataOf(turn).Text(PoolCard.Team)));
        return Task.FromResult(card is null ? TurnOutcome.Tell(NotShared) : new TurnOutcome([new Reply.Show(card)]));
    }
}
