namespace Cards.CheckIns.Results;

/// <summary>How one domain has moved.</summary>
/// <param name="Title">The domain's title.</param>
/// <param name="Points">Its averages, oldest first; a check-in that did not ask about it, or may not show it, is left out.</param>
/// <param name="Change">How the last has moved from the one before; null when there is nothing to compare it with.</param>
public sealed record TrendDomain(string Title, IReadOnlyList<TrendPoint> Points, Change? Change);
