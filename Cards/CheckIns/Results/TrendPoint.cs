namespace Cards.CheckIns.Results;

/// <summary>A domain's average at one close.</summary>
/// <param name="ClosedOn">The day of the close.</param>
/// <param name="Average">The mean of all ratings that are shown.</param>
public sealed record TrendPoint(DateOnly ClosedOn, double Average);
