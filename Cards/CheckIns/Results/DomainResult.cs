namespace Cards.CheckIns.Results;

/// <summary>What came of one domain.</summary>
/// <param name="Title">The domain's title.</param>
/// <param name="Items">Its items, in the set's order.</param>
/// <param name="Figures">What they come to; null when nothing of the domain is shown.</param>
public sealed record DomainResult(string Title, IReadOnlyList<ItemResult> Items, Figures? Figures)
{
    /// <summary>How often each level was chosen in all items that are shown, as in <see cref="ItemResult.Counts"/>; null when none is.</summary>
    public IReadOnlyList<int>? Counts => Items.Select(static item => item.Counts).OfType<IReadOnlyList<int>>().ToList() is [var first, ..] shown
        ? [.. first.Select((_, level) => shown.Sum(counts => counts[level]))]
        : null;

    /// <summary>How it has moved; null when there is nothing to compare it with.</summary>
    public Change? Change { get; init; }

    /// <summary>Where people want to be in 12 months; null when it was not asked.</summary>
    public ItemResult? Target { get; init; }

    /// <summary>What people wrote, in mixed order; empty when nothing may be shown or nobody wrote.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>What to try next; null for nothing.</summary>
    public NextStep? Next { get; init; }
}
