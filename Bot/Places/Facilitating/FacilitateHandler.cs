using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Places.Priorities;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Facilitating;

/// <summary>Leads a team's lead through a talk about frozen results, step by step in their own chat; what is agreed is kept with whichever button is pressed.</summary>
internal sealed class FacilitateHandler(TalkDesk desk, TalkCards cards, Capture capture, Seals seals) : ITurnHandler
{
    private const string None = "No check-in of a team that you lead has closed yet, so there is nothing to talk through. Type **check-in** to start one.";
    private const string LeadsOnly = "Only a lead of that team can do that, so nothing was changed.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Press.Of(turn.Input) is not { } press)
            return await desk.NewestAsync(turn, cancellationToken) is { } newest ? cards.Show(turn, newest, step: 0) : TurnOutcome.Answer(turn, None);

        var place = TalkPlace.Read(seals.Open(turn, SealKind.Talk, press.Data));
        return place is null ? TurnOutcome.Tell(Seals.Broken)
            : await desk.FindAsync(turn, place.CheckInId, cancellationToken) is { } closed ? Go(turn, press, closed, place.Step)
            : TurnOutcome.Deny(turn, "talking points", LeadsOnly);
    }

    private TurnOutcome Go(Turn turn, Press press, ClosedCheckIn closed, int step)
    {
        var entry = PriorityEntry.Read(press.Data);
        var (kept, words) = press.Verb is TalkCard.PriorityVerb ? capture.Priority(turn, closed.CheckIn, entry)
            : press.Verb is TalkCard.ActionVerb || entry is not { What: "", Who: "" } ? capture.Action(turn, closed.CheckIn, entry)
            : (TurnOutcome.Nothing, null);
        if (kept is null)
            return cards.Show(turn, closed, step, words, entry);

        var next = cards.Show(turn, closed, press.Verb switch { TalkCard.NextVerb => step + 1, TalkCard.BackVerb => step - 1, _ => step }, words);
        return kept with { Replies = [.. next.Replies, .. kept.Replies] };
    }
}
