using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.Turns;
using Cards.Elements;
using Cards.Places;

namespace Bot.Places.Tree;

/// <summary>Draws a place or system with what can be corrected of it.</summary>
internal sealed class PlaceCards(Form form, Seals seals)
{
    public TurnOutcome Show(Turn turn, PlaceTree tree, PlaceNode node, string? note = null) =>
        form.Show(turn, SealKind.Place, node.Id, (data, _) => PlaceCard.Of(new PlaceFacts(node.Name, LevelOf(node), data)
        {
            Leads = [.. tree.LeadsOf(node).Select(lead => new Choice(lead.Name, AliasOf(lead)))],
            Parts = [.. tree.Parts(node).Select(part => new PlacePart(part.Name, part.Channel is null ? tree.Neighbourhoods(part).Count() : null))],
            Movable = [.. tree.Parts(node).Where(static part => part.Channel is not null).Select(static part => new Choice(part.Name, part.Id))],
            Targets = [.. Siblings(tree, node).Select(static other => new Choice(other.Name, other.Id))],
            Note = note,
        }));

    /// <summary>Where a neighbourhood of a place can be moved to: the other places of its system.</summary>
    public static IEnumerable<PlaceNode> Siblings(PlaceTree tree, PlaceNode node) =>
        tree.Above(node) is { } system ? tree.Parts(system).Where(other => other != node && other.Channel is null) : [];

    /// <summary>What a card calls a lead by.</summary>
    public string AliasOf(PlaceLead lead) => seals.Alias(lead.DirectoryId);

    private static string LevelOf(PlaceNode node) => node.Level is PlaceLevel.System ? "System" : "Place";
}
