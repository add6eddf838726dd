using System.Data.Common;
using System.Text.Json;
using Bot.CheckIns.Forms;
using Bot.People;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Tree;

/// <summary>Lets those who lead a place or the system correct it: its name, where a neighbourhood belongs, and who leads it no more.</summary>
internal sealed class CorrectHandler(PlaceDesk desk, PlaceCards cards, Audit audit) : ITurnHandler
{
    private const string NoName = "Write a name that nothing else in your tree has.";
    private const string NoMove = "Choose a neighbourhood, and a place that you lead too to move it to.";
    private const string NoLead = "Choose who leads this no more.";

    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (tree, node, otherwise) = desk.Find(turn, "", PlaceCard.ShowVerb);
        var press = Press.Of(turn.Input);
        return Task.FromResult(node is null || press is null ? otherwise : press.Verb switch
        {
            PlaceCard.RenameVerb => Rename(turn, tree, node, press.Data),
            PlaceCard.MoveVerb => Move(turn, tree, node, press.Data),
            _ => RemoveLead(turn, tree, node, press.Data),
        });
    }

    private TurnOutcome Rename(Turn turn, PlaceTree tree, PlaceNode node, JsonElement data)
    {
        var name = data.Text(PlaceCard.Name);
        return name.Length is 0 or > TreeReader.MaxNameLetters || tree.Nodes.Any(other => other != node && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase))
            ? cards.Show(turn, tree, node, NoName)
            : Done(turn, "place renamed", "Renamed.", connection => TreeStore.Rename(connection, turn.Address.TenantId, node.Id, name));
    }

    private TurnOutcome Move(Turn turn, PlaceTree tree, PlaceNode node, JsonElement data) =>
        tree.Parts(node).FirstOrDefault(part => part.Channel is not null && Is(part, data.Text(PlaceCard.Neighbourhood))) is { } moved
        && PlaceCards.Siblings(tree, node).FirstOrDefault(other => Is(other, data.Text(PlaceCard.Target)) && tree.IsLedBy(other, turn.Person)) is { } target
            ? Done(turn, "neighbourhood moved", "Moved. Results that are frozen stay where they were counted.", connection => TreeStore.Move(connection, turn.Address.TenantId, moved.Id, target.Id))
            : cards.Show(turn, tree, node, NoMove);

    private TurnOutcome RemoveLead(Turn turn, PlaceTree tree, PlaceNode node, JsonElement data) =>
        tree.LeadsOf(node).FirstOrDefault(lead => string.Equals(cards.AliasOf(lead), data.Text(PlaceCard.Lead), StringComparison.Ordinal)) is { } lead
            ? Done(turn, "place lead removed", "That person leads this no more.", connection => TreeStore.RemoveLead(connection, turn.Address.TenantId, node.Id, lead.DirectoryId))
            : cards.Show(turn, tree, node, NoLead);

    private TurnOutcome Done(Turn turn, string act, string words, Action<DbConnection> change) => Form.End(
        turn,
        new TurnOutcome([], connection =>
        {
            change(connection);
            audit.NoteOf(connection, turn, "", act);
        }),
        $"{words} Type **places** to see it.");

    private static bool Is(PlaceNode node, string id) => string.Equals(node.Id, id, StringComparison.Ordinal);
}
