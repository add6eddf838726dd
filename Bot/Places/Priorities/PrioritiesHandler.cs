using Bot.CheckIns.Forms;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Priorities;

/// <summary>Shows the priorities of a part of the tree: to those who lead it, to agree and to answer; in a channel to its team, to read.</summary>
internal sealed class PrioritiesHandler(PriorityDesk desk, PriorityCards cards, Standing standing, Database database) : ITurnHandler
{
    private const string NoTeam = "This team belongs to no place yet, so it has no priorities here. **actions** shows what it has agreed to do.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is { Address: { Kind: ConversationKind.Channel, TeamId: { } teamId }, Input: TurnInput.Typed })
            return InChannel(turn, teamId);

        var (tree, node, otherwise) = await desk.FindAsync(turn, cancellationToken);
        return node is null ? otherwise : Press.Of(turn.Input)?.Verb is PriorityForm.Verb ? cards.Ask(turn, node) : cards.Show(turn, tree, node);
    }

    private TurnOutcome InChannel(Turn turn, string teamId)
    {
        var tree = standing.Tree(turn);
        if (tree.OfTeam(teamId) is not { } node)
            return TurnOutcome.Answer(turn, NoTeam);
        var card = PrioritiesCard.ToRead(database.Read(connection => PriorityCards.FactsOf(connection, turn.Address.TenantId, tree, node)));
        return TurnOutcome.Say(Message.Of(card, card.Speak));
    }
}
