using System.Data.Common;
using System.Text.Json;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Priorities;

/// <summary>Marks priorities as done, raises them to the level above, and answers those that were raised.</summary>
internal sealed class AnswerHandler(PriorityDesk desk, PriorityCards cards, Database database, TimeProvider clock) : ITurnHandler
{
    private const string ChooseFirst = "Choose a priority first.";
    private const string NoReason = "Write why, so that those who raised it know.";
    private const string NoOther = "Choose which of yours it is joined with.";
    private const string Full = "Five priorities are open already. Join it with one of them, or mark one as done first.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (tree, node, otherwise) = await desk.FindAsync(turn, cancellationToken);
        if (node is null || Press.Of(turn.Input) is not { } press)
            return otherwise;
        var (own, raised) = database.Read(connection => (
            PriorityStore.Open(connection, turn.Address.TenantId, node.Id), PriorityCards.RaisedTo(connection, turn.Address.TenantId, tree, node).Select(static each => each.Priority).ToList()));
        var (change, words) = press.Verb switch
        {
            PrioritiesCard.DoneVerb => OfOwn(own, press.Data, "Marked as done.", (connection, priority) => PriorityStore.End(connection, priority, clock.GetUtcNow())),
            PrioritiesCard.RaiseVerb when tree.Above(node) is not null => OfOwn(own, press.Data, "Raised. Those who lead the level above answer it.", (connection, priority) => PriorityStore.Raise(connection, priority, clock.GetUtcNow())),
            _ => Answer(node, own, raised, press.Data),
        };
        return change is null ? cards.Show(turn, tree, node, words) : Form.End(turn, new TurnOutcome([], change), $"{words} Type **priorities** to see them.");
    }

    private static (Action<DbConnection>? Change, string Words) OfOwn(IReadOnlyList<Priority> own, JsonElement data, string words, Action<DbConnection, Priority> change) =>
        Find(own, data.Text(PrioritiesCard.Own)) is { } priority ? (connection => change(connection, priority), words) : (null, ChooseFirst);

    private (Action<DbConnection>? Change, string Words) Answer(PlaceNode node, IReadOnlyList<Priority> own, IReadOnlyList<Priority> raised, JsonElement data)
    {
        var (other, reason) = (Find(own, data.Text(PrioritiesCard.Own)), data.Text(PrioritiesCard.Reason));
        return (Find(raised, data.Text(PrioritiesCard.RaisedOne)), data.Text(PrioritiesCard.Answer)) switch
        {
            (null, _) => (null, ChooseFirst),
            ({ } priority, PriorityAnswer.TakenOn) => own.Count >= Priority.MostOpen ? (null, Full) : (connection => TakeOn(connection, node, priority), "Taken on: it is one of yours now."),
            ({ } priority, PriorityAnswer.Joined) => other is null ? (null, NoOther) : (connection => PriorityStore.Answer(connection, priority, PriorityAnswer.Joined, other.What), "Joined."),
            ({ } priority, _) => reason.Length is 0 ? (null, NoReason) : (connection => PriorityStore.Answer(connection, priority, PriorityAnswer.Declined, reason[..Math.Min(reason.Length, Priority.MaxWhyLetters)]), "Declined, with your reason."),
        };
    }

    // A copy of their own, so that each level ends its part by itself.
    private void TakeOn(DbConnection connection, PlaceNode node, Priority priority)
    {
        PriorityStore.Answer(connection, priority, PriorityAnswer.TakenOn, words: null);
        PriorityStore.Add(connection, priority with
        {
            Id = CheckInId.New(),
            NodeId = node.Id,
            RaisedFrom = priority.Id,
            EvidenceId = Evidence.Latest(connection, priority.TenantId, node)?.Id,
            AgreedAt = clock.GetUtcNow().ToUnixTimeMilliseconds(),
        });
    }

    private static Priority? Find(IEnumerable<Priority> priorities, string id) => priorities.FirstOrDefault(priority => string.Equals(priority.Id, id, StringComparison.Ordinal));
}
