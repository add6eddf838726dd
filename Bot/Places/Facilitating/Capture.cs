using Bot.CheckIns.Actions;
using Bot.CheckIns.Agreeing;
using Bot.CheckIns.Rounds;
using Bot.Places.Priorities;
using Bot.Places.Tree;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Places.Facilitating;

/// <summary>Keeps what a team agrees while it talks, as an action of its channel or as a priority.</summary>
internal sealed class Capture(Agreement agreement, Database database, TimeProvider clock)
{
    private const string NoPlace = "This team belongs to no place yet, so keep it as an action.";
    private const string Full = "Five priorities are open, which is as many as there can be. Keep it as an action, or mark one as done first.";
    private const string Incomplete = "Write what you will do and who sees to it, and choose a date from today on.";

    /// <summary>What follows from it; else what is not right about it.</summary>
    public (TurnOutcome? Outcome, string Words) Action(Turn turn, CheckIn checkIn, PriorityEntry entry) =>
        AgreedAction.Of(checkIn.Channel, checkIn.Id, new ActionForm(entry.What, entry.Who, entry.Due), clock.GetUtcNow()) is { } action
            ? (agreement.Of(turn, checkIn.Channel, action), "Saved as an action, and the channel sees it.")
            : (null, Incomplete);

    /// <inheritdoc cref="Action"/>
    public (TurnOutcome? Outcome, string Words) Priority(Turn turn, CheckIn checkIn, PriorityEntry entry)
    {
        var (node, open) = database.Read(connection => (
            TreeStore.Read(connection, turn.Address.TenantId).OfTeam(checkIn.TeamId), PriorityStore.OfTeam(connection, turn.Address.TenantId, checkIn.TeamId).Count));
        return node is null ? (null, NoPlace)
            : open >= Priorities.Priority.MostOpen ? (null, Full)
            : Priorities.Priority.Of(node, turn.Address.TenantId, entry, checkIn.Id, clock.GetUtcNow()) is { } priority
                ? (new TurnOutcome([], connection => PriorityStore.Add(connection, priority)), "Saved as a priority of your team.")
                : (null, Incomplete);
    }
}
