namespace Cards.CheckIns.Results;

/// <summary>How an average has moved since the check-in before that it can be compared with.</summary>
/// <param name="Difference">By how much, upwards when positive; null when it is too small to read.</param>
/// <param name="Since">When that check-in closed.</param>
public sealed record Change(double? Difference, DateOnly Since);
