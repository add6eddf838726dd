using Cards.CheckIns;

namespace Cards.Summaries;

/// <summary>A check-in that has closed, as it was released.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="ClosedOn">The day in London.</param>
/// <param name="Minimum">The smallest group that is shown.</param>
/// <param name="Roster">How many could have answered.</param>
/// <param name="Answered">How many did; null when they were fewer than the minimum.</param>
/// <param name="Scale">What was rated by.</param>
/// <param name="Domains">In the set's order; empty when too few answered.</param>
public sealed record SummaryResult(
    string Title, DateOnly ClosedOn, int Minimum, int Roster, int? Answered, Scale Scale, IReadOnlyList<SummaryDomain> Domains);
