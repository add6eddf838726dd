namespace Cards.Summaries;

/// <summary>A check-in that is open.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="ClosesAt">When it closes.</param>
/// <param name="Minimum">The smallest group that is shown.</param>
/// <param name="Roster">How many can answer.</param>
/// <param name="Answered">How many have; null while they are fewer than the minimum.</param>
public sealed record SummaryOpen(string Title, DateTimeOffset ClosesAt, int Minimum, int Roster, int? Answered);
