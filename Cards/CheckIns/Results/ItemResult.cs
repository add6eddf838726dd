namespace Cards.CheckIns.Results;

/// <summary>How an item, or an aim, was rated.</summary>
/// <param name="Text">The item's statement.</param>
/// <param name="Counts">How many people chose each level, lowest first, and last how many did not know or did not answer; null when it is withheld.</param>
public sealed record ItemResult(string Text, IReadOnlyList<int>? Counts);
