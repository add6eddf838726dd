using System.Data.Common;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Posting;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.People;
using Bot.Turns;

namespace Bot.CheckIns.Opening;

/// <summary>Launches a check-in: freezes who may answer it, and posts its one card into the channel.</summary>
internal sealed class Launch(LaunchForms forms, Answering answering, CheckInPost post, Audit audit, TimeProvider clock)
{
    private const string Done = "The check-in is open, and its card is in the channel. Type **manage** in our own chat to close, move, hand over or cancel it.";
    private const string Incomplete = "Choose the closing date, the closing time and how many must answer.";

    public TurnOutcome Start(Turn turn, DbConnection connection, LaunchPlace place, CheckInSet set, (LaunchEntry Entry, IReadOnlySet<string> People) given)
    {
        var channel = place.In(turn.Address.TenantId);
        var open = CheckInStore.Open(connection, channel).FirstOrDefault(other => string.Equals(other.SetId, set.Id, StringComparison.Ordinal));
        var decision = given.Entry.Complete(set) is { } form
            ? Launching.Decide(form, channel, turn.Person, given.People.Count, open, clock.GetUtcNow())
            : new Decision.No(Incomplete);
        return decision switch
        {
            Decision.Yes(var checkIn) => Form.End(turn, new TurnOutcome([post.Begin(connection, checkIn)], write =>
            {
                answering.Launch(write, checkIn, given.People);
                audit.NoteOf(write, turn, checkIn.TeamId, "check-in launched");
            }), Done),
            Decision.No(var why) => forms.Details(turn, place, set, given.Entry, why),
            _ => TurnOutcome.Nothing,
        };
    }
}
