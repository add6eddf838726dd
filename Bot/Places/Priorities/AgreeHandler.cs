using Bot.CheckIns.Forms;
using Bot.People;
using Bot.Storage;
using Bot.Turns;
using Cards;

namespace Bot.Places.Priorities;

/// <summary>Takes down a priority that those who lead a part of the tree have agreed.</summary>
internal sealed class AgreeHandler(PriorityDesk desk, PriorityCards cards, Database database, Audit audit, TimeProvider clock) : ITurnHandler
{
    private const string Full = "Five priorities are open, which is as many as there can be. Mark one as done first.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (tree, node, otherwise) = await desk.FindAsync(turn, cancellationToken);
        if (node is null)
            return otherwise;
        var entry = PriorityEntry.Read(Press.DataOf(turn));
        var (open, evidence) = database.Read(connection => (PriorityStore.Open(connection, turn.Address.TenantId, node.Id), Evidence.Latest(connection, turn.Address.TenantId, node)));
        return open.Count >= Priority.MostOpen ? cards.Show(turn, tree, node, Full)
            : Priority.Of(node, turn.Address.TenantId, entry, evidence?.Id, clock.GetUtcNow()) is not { } priority ? cards.Ask(turn, node, entry)
            : Form.End(
                turn,
                new TurnOutcome([], connection =>
                {
                    PriorityStore.Add(connection, priority);
                    audit.NoteOf(connection, turn, node.Channel?.TeamId ?? "", "priority agreed");
                }),
                $"Agreed for {CardText.Escape(node.Name)}: {CardText.Escape(priority.Line)}. It comes first at the next check-in. Type **priorities** to see them.");
    }
}
