using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>An activity that was let in: authenticated, screened, and not seen before.</summary>
/// <param name="Key">Knows it again.</param>
/// <param name="Activity">What came, without the words that screening stopped.</param>
/// <param name="Concern">Why words were stopped; null when none were.</param>
/// <param name="Starts">How often an earlier run began it and did not finish.</param>
internal sealed record Delivered(TurnKey Key, Activity Activity, Concern? Concern, int Starts = 0)
{
    /// <summary>What is of one lane is worked on in order.</summary>
    public string Lane => Activity.Conversation?.Id ?? "";

    /// <summary>Its place in the inbox; 0 for an invoke, which never waits there.</summary>
    public long Sequence { get; init; }
}
