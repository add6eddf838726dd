namespace Cards.CheckIns.Results;

/// <summary>One check-in of a trend.</summary>
/// <param name="ClosedOn">The day on which it closed.</param>
/// <param name="Answered">How many people answered.</param>
/// <param name="Roster">How many could.</param>
public sealed record TrendClose(DateOnly ClosedOn, int Answered, int Roster);
