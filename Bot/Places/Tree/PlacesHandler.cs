using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Tree;

/// <summary>Shows those who lead a place or the system what belongs to it.</summary>
internal sealed class PlacesHandler(PlaceDesk desk, PlaceCards cards) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (tree, node, otherwise) = desk.Find(turn, "Your places", PlaceCard.ShowVerb);
        return Task.FromResult((node is null ? otherwise : cards.Show(turn, tree, node)) with
        {
            Change = tree.Nodes.Any(each => tree.IsLedBy(each, turn.Person)) ? connection => TreeStore.Know(connection, turn.Address.TenantId, turn.Person) : null,
        });
    }
}
