using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Places.Priorities;
using Bot.Turns;
using Cards.Places;

namespace Bot.Places.Facilitating;

/// <summary>Draws the steps of a talk.</summary>
internal sealed class TalkCards(Talk talk, Form form, TimeProvider clock)
{
    /// <param name="turn">The lead's turn.</param>
    /// <param name="closed">The results that are talked through.</param>
    /// <param name="step">The step, from 0; one that there is not is the nearest.</param>
    /// <param name="note">What came of the last press; null for nothing.</param>
    /// <param name="entry">What was filled in and is not kept; null for nothing.</param>
    public TurnOutcome Show(Turn turn, ClosedCheckIn closed, int step, string? note = null, PriorityEntry? entry = null)
    {
        var steps = talk.Of(closed);
        var at = Math.Clamp(step, 0, steps.Count - 1);
        return form.Show(turn, SealKind.Talk, new TalkPlace(closed.CheckIn.Id, at).ToString(), (data, _) => TalkCard.Of(new TalkFacts(steps[at].Title, at + 1, steps.Count, steps[at].Lines, data)
        {
            Minutes = steps[at].Minutes,
            Until = clock.GetUtcNow().AddMinutes(steps[at].Minutes),
            Note = note,
            What = entry?.What,
            Who = entry?.Who,
            Due = entry?.Due,
        }));
    }
}
