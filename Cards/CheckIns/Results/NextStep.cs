namespace Cards.CheckIns.Results;

/// <summary>Something to try next.</summary>
/// <param name="Text">What to try; empty where there is only something to learn from.</param>
/// <param name="Links">What to read, at most <see cref="SetLimits.Links"/>.</param>
public sealed record NextStep(string Text, IReadOnlyList<NextStepLink> Links)
{
    /// <summary>What a person wants to get better at by it; null where it is for a whole team.</summary>
    public string? Goal { get; init; }

    /// <summary>What to learn from, at most <see cref="SetLimits.Links"/>; may be empty.</summary>
    public IReadOnlyList<NextStepLink> Training { get; init; } = [];

    /// <summary>The advice alone, for a card on which there is no room for more: that of a set with the longest words that it may have.</summary>
    internal NextStep Bare => this with { Goal = null, Training = [] };
}
