namespace Cards.CheckIns.Results;

/// <summary>Something to try next.</summary>
/// <param name="Text">What to try.</param>
/// <param name="Links">What helps with it, at most <see cref="SetLimits.Links"/>.</param>
public sealed record NextStep(string Text, IReadOnlyList<NextStepLink> Links);
