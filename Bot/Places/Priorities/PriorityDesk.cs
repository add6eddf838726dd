using System.Text.Json;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.Places.Tree;
using Bot.Turns;
using Cards.Elements;
using Cards.Places;

namespace Bot.Places.Priorities;

/// <summary>Finds the part of the tree whose priorities a turn is about, among those that its person leads: a neighbourhood as a lead of its team.</summary>
internal sealed class PriorityDesk(Form form, Seals seals, Standing standing)
{
    private const string LeadsOnly = "Only those who lead it can agree, raise or answer priorities, so nothing was changed. Mention me in your team's channel with **priorities** to see what the team has agreed.";

    /// <summary>The one that is meant; else what is said instead.</summary>
    public async Task<(PlaceTree Tree, PlaceNode? Node, TurnOutcome Otherwise)> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var tree = standing.Tree(turn);
        if (Press.Of(turn.Input) is { } press)
            return (tree, await PressedAsync(turn, tree, press.Data, cancellationToken), TurnOutcome.Deny(turn, "priorities", LeadsOnly));

        List<PlaceNode> led = turn.Address.Kind is ConversationKind.Personal ? [.. Standing.Led(turn.Person, tree)] : [];
        if (led is [])
            led.AddRange(await standing.LedTeamsAsync(turn, tree, cancellationToken)); // Who leads a place would else wait for the rosters of all its teams.
        return led switch
        {
            [] => (tree, null, TurnOutcome.Deny(turn, "priorities", LeadsOnly)),
            [var only] => (tree, only, TurnOutcome.Nothing),
            _ => (tree, null, form.Show(turn, SealKind.Place, "", (data, _) => WhichPlaceCard.Of("Priorities", PrioritiesCard.ShowVerb, [.. led.Select(static node => new Choice(node.Name, node.Id))], data))),
        };
    }

    private async Task<PlaceNode?> PressedAsync(Turn turn, PlaceTree tree, JsonElement data, CancellationToken cancellationToken) =>
        seals.Open(turn, SealKind.Place, data) is { } id && tree.Find(id is "" ? data.Text(WhichPlaceCard.Place) : id) is { } node
        && (node.Channel is null ? tree.IsLedBy(node, turn.Person) : await standing.LeadsTeamAsync(turn, node, cancellationToken)) ? node : null;
}
