namespace Bot.CheckIns.Confidence;

/// <summary>What may be shown of one domain.</summary>
/// <param name="Id">The domain.</param>
/// <param name="Items">In the set's order, withheld ones too.</param>
/// <param name="Target">Where people want to be in 12 months; null when it is withheld or was not asked.</param>
/// <param name="Comments">In an order by chance; empty when they are withheld.</param>
internal sealed record DomainRelease(string Id, IReadOnlyList<ItemRelease> Items, Tally? Target, IReadOnlyList<string> Comments)
{
    /// <summary>Of the items that are shown, and of no others; null when none is.</summary>
    public Figures? Figures => Items.Select(static item => item.Tally).OfType<Tally>().ToList() is { Count: > 0 } shown ? Confidence.Figures.Of(shown) : null;

    public ItemRelease? Find(string itemId) => Items.FirstOrDefault(item => string.Equals(item.Id, itemId, StringComparison.Ordinal));
}
