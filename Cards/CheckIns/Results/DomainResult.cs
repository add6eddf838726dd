namespace Cards.CheckIns.Results;

/// <summary>What came of one domain.</summary>
/// <param name="Title">The domain's title.</param>
/// <param name="Items">Its items, in the set's order.</param>
/// <param name="Figures">What they come to; null when nothing of the domain is shown.</param>
public sealed record DomainResult(string Title, IReadOnlyList<ItemResult> Items, Figures? Figures)
{
    /// <summary>How it has moved; null when there is nothing to compare it with.</summary>
    public Change? Change { get; init; }

    /// <summary>Where people want to be in 12 months; null when it was not asked.</summary>
    public ItemResult? Target { get; init; }

    /// <summary>What people wrote, in mixed order; empty when nothing may be shown or nobody wrote.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>What to try next; null for nothing.</summary>
    public NextStep? Next { get; init; }
}
