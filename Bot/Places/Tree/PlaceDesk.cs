using System.Text.Json;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards.Elements;
using Cards.Places;

namespace Bot.Places.Tree;

/// <summary>Finds the place or system that a turn is about among those that its person leads, and asks which where it can be several.</summary>
internal sealed class PlaceDesk(Form form, Seals seals, Standing standing)
{
    public const string LeadsOnly = "Only those who lead that place can do that, or who lead what it is a part of, so nothing was changed. Type **places** to see what you lead.";

    private const string LeadsNone = "You lead no place or system here. Your administrator can bring them in, with who leads them.";
    private const string OwnChatOnly = "That belongs into our own chat: write to me there.";

    /// <summary>The one that is meant; else what is said instead.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="heading">What it is chosen for.</param>
    /// <param name="verb">What the chooser's button asks for, which comes back here.</param>
    /// <param name="name">What it was called; null where it was not.</param>
    public (PlaceTree Tree, PlaceNode? Node, TurnOutcome Otherwise) Find(Turn turn, string heading, string verb, string? name = null)
    {
        var tree = standing.Tree(turn);
        var led = Standing.Led(turn.Person, tree);
        return Press.Of(turn.Input) is { } press ? Among(turn, tree, led, Pressed(turn, tree, press.Data))
            : turn.Address.Kind is not ConversationKind.Personal ? (tree, null, TurnOutcome.Answer(turn, OwnChatOnly))
            : name is not null ? Among(turn, tree, led, tree.Named(name))
            : led is [] ? (tree, null, TurnOutcome.Answer(turn, LeadsNone))
            : led is [var only] ? (tree, only, TurnOutcome.Nothing)
            : (tree, null, form.Show(turn, SealKind.Place, "", (data, _) => WhichPlaceCard.Of(heading, verb, [.. led.Select(static node => new Choice(node.Name, node.Id))], data)));
    }

    /// <summary>What is said to somebody who may not do something with a part of the tree; they hear the same where there is no such part, but were denied nothing.</summary>
    public static TurnOutcome Refuse(Turn turn, PlaceNode? meant) => meant is null ? TurnOutcome.Answer(turn, LeadsOnly) : TurnOutcome.Deny(turn, "place", LeadsOnly);

    private static (PlaceTree Tree, PlaceNode? Node, TurnOutcome Otherwise) Among(Turn turn, PlaceTree tree, IReadOnlyList<PlaceNode> led, PlaceNode? meant) =>
        meant is not null && led.Contains(meant) ? (tree, meant, TurnOutcome.Nothing) : (tree, null, Refuse(turn, meant));

    // A sealed id says which; an empty one, that it was chosen on the card.
    private PlaceNode? Pressed(Turn turn, PlaceTree tree, JsonElement data) =>
        seals.Open(turn, SealKind.Place, data) is { } id ? tree.Find(id is "" ? data.Text(WhichPlaceCard.Place) : id) : null;
}
