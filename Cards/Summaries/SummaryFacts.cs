using System.Text.Json.Serialization;
using Cards.CheckIns;

namespace Cards.Summaries;

/// <summary>What the leads of a team are told: counts and what the team has written down for itself, never anybody's words.</summary>
/// <param name="Team">The team's name; empty when it is not known.</param>
/// <param name="Day">The day in London for which it was made.</param>
public sealed record SummaryFacts(string Team, DateOnly Day)
{
    /// <summary>Whether it is the one that comes each week.</summary>
    public bool IsWeekly { get; init; }

    /// <summary>Check-ins that have closed, newest first; empty for none.</summary>
    public IReadOnlyList<SummaryResult> Results { get; init; } = [];

    /// <summary>Check-ins that are open, soonest to close first; empty for none.</summary>
    public IReadOnlyList<SummaryOpen> Open { get; init; } = [];

    /// <summary>Agreed actions whose day has passed, oldest first; empty for none.</summary>
    public IReadOnlyList<AgreedAction> Overdue { get; init; } = [];

    /// <summary>Agreed actions whose day comes soon, soonest first; empty for none.</summary>
    public IReadOnlyList<AgreedAction> Due { get; init; } = [];

    /// <summary>What people asked about last week; only what enough of them asked.</summary>
    public IReadOnlyList<SummaryTopic> Asked { get; init; } = [];

    /// <summary>What people across the organisation got no answer to last week; only what enough of them asked.</summary>
    public IReadOnlyList<SummaryTopic> Unanswered { get; init; } = [];

    /// <summary>Titles of training that many people across the organisation have finished; empty for none.</summary>
    public IReadOnlyList<string> Training { get; init; } = [];

    /// <summary>Whether there is nothing of the team itself to tell: what the whole organisation asks or learns is no reason to write.</summary>
    [JsonIgnore]
    public bool IsEmpty => Results.Count + Open.Count + Overdue.Count + Due.Count == 0;
}
