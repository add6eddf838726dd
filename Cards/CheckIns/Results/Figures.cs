namespace Cards.CheckIns.Results;

/// <summary>What the ratings of a domain come to, made from the items that are shown.</summary>
/// <param name="Lowest">The lowest level that anyone chose.</param>
/// <param name="Highest">The highest level that anyone chose.</param>
/// <param name="Average">The mean of all ratings.</param>
public sealed record Figures(int Lowest, int Highest, double Average);
