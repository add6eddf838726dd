using System.Data.Common;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Sealing;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards.CheckIns.Results;
using Cards.Elements;
using Cards.Places;

namespace Bot.Places.Priorities;

/// <summary>Draws the priorities of a part of the tree, with what can be done with them.</summary>
internal sealed class PriorityCards(Form form, Database database)
{
    /// <summary>To those who lead it.</summary>
    public TurnOutcome Show(Turn turn, PlaceTree tree, PlaceNode node, string? note = null)
    {
        var facts = database.Read(connection => FactsOf(connection, turn.Address.TenantId, tree, node)) with { Note = note };
        return form.Show(turn, SealKind.Place, node.Id, (data, _) => PrioritiesCard.Of(facts with { Data = data }));
    }

    /// <summary>The form of a new one.</summary>
    public TurnOutcome Ask(Turn turn, PlaceNode node, PriorityEntry? entered = null)
    {
        var evidence = database.Read(connection => Evidence.Latest(connection, turn.Address.TenantId, node));
        return form.Show(turn, SealKind.Place, node.Id, (data, place) => PriorityForm.Of(
            new PriorityFormFacts(node.Name, [.. evidence?.Set.Domains.SelectMany(static domain => domain.Items.Select(item => new Choice($"{domain.Title}: {item.Text}", item.Id))) ?? []], data)
            {
                What = entered?.What,
                Why = entered?.Why,
                Chosen = entered?.Items ?? [],
                Who = entered?.Who,
                Due = entered?.Due,
                ActsAt = entered?.ActsAt is { Length: > 0 } level ? level : node.Level.ToString(),
                HasProblem = entered is not null,
            },
            place));
    }

    /// <summary>What a card says of the priorities of a part of the tree.</summary>
    public static PrioritiesFacts FactsOf(DbConnection connection, string tenantId, PlaceTree tree, PlaceNode node)
    {
        var open = PriorityStore.Open(connection, tenantId, node.Id);
        List<Evidence> evidence = [.. Evidence.All(connection, tenantId, node)];
        return new PrioritiesFacts(node.Name, [.. open.Select(priority => RowOf(priority, evidence))])
        {
            Above = tree.Above(node)?.Name,
            Raisable = [.. open.Where(static priority => priority.RaisedAt is null).Select(ChoiceOf)],
            Raised = [.. RaisedTo(connection, tenantId, tree, node).Select(each => new Choice($"{each.From.Name}: {each.Priority.Line}", each.Priority.Id))],
        };
    }

    /// <summary>The priorities of the parts of a place that were raised to it and not answered yet.</summary>
    public static IEnumerable<(PlaceNode From, Priority Priority)> RaisedTo(DbConnection connection, string tenantId, PlaceTree tree, PlaceNode node) =>
        node.Channel is not null ? [] : tree.Parts(node)
            .Join(PriorityStore.AllOpen(connection, tenantId), static part => part.Id, static priority => priority.NodeId, static (part, priority) => (From: part, Priority: priority), StringComparer.Ordinal)
            .Where(static each => each.Priority is { RaisedAt: not null, Answer: null });

    /// <summary>The open priorities of a part of the tree and of all beneath it, by whose they are, each before its parts; of neighbourhoods beneath only what they have raised, as the rest is their own.</summary>
    public static IReadOnlyList<(string Whose, IReadOnlyList<PriorityRow> Priorities)> Beneath(DbConnection connection, string tenantId, PlaceTree tree, PlaceNode top)
    {
        var open = PriorityStore.AllOpen(connection, tenantId).ToLookup(static priority => priority.NodeId, StringComparer.Ordinal);
        return
        [
            .. from node in tree.WithAllBeneath(top)
               let own = open[node.Id].Where(priority => node == top || node.Channel is null || priority.RaisedAt is not null).ToList()
               where own.Count > 0
               let evidence = Evidence.All(connection, tenantId, node).ToList()
               select (node.Name, (IReadOnlyList<PriorityRow>)own.ConvertAll(priority => RowOf(priority, evidence))),
        ];
    }

    /// <summary>A priority with how what is behind it has moved since it was agreed, from frozen results alone.</summary>
    public static PriorityRow RowOf(Priority priority, IReadOnlyList<Evidence> evidence)
    {
        var before = evidence.FirstOrDefault(each => string.Equals(each.Id, priority.EvidenceId, StringComparison.Ordinal));
        return new PriorityRow(priority.Id, priority.What, priority.Who, priority.DueOn)
        {
            Why = priority.Why,
            ActsAt = priority.ActsAt,
            State = priority switch { { Answer: { } answer } => $"{answer}{(priority.AnswerWords is { Length: > 0 } words ? $": {words}" : "")}", { RaisedAt: not null } => "raised, not answered yet", _ => null },
            Behind = [.. evidence.Take(1).SelectMany(static each => each.Set.Domains).SelectMany(static domain => domain.Items).Where(item => priority.Items.Contains(item.Id, StringComparer.Ordinal)).Select(static item => item.Text)],
            Changes = before is null || evidence is [] ? [] : [.. evidence[0].ChangesSince(before, priority.Items).Select(each => new DomainChange(each.Domain.Title, new Change(each.Change.IsReadable ? each.Change.Difference : null, before.Day)))],
        };
    }

    private static Choice ChoiceOf(Priority priority) => new(priority.Line, priority.Id);
}
