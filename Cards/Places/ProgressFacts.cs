namespace Cards.Places;

/// <summary>How far a check-in of many teams has come.</summary>
/// <param name="Place">The place.</param>
/// <param name="Title">The set's title.</param>
/// <param name="ClosesAt">When it closes.</param>
/// <param name="Teams">In the order of their names; what goes beyond <see cref="ProgressCard.MostTeams"/> is counted only.</param>
public sealed record ProgressFacts(string Place, string Title, DateTimeOffset ClosesAt, IReadOnlyList<TeamRow> Teams);
