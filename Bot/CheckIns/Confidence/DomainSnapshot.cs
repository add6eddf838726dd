namespace Bot.CheckIns.Confidence;

/// <summary>What everybody chose in one domain.</summary>
/// <param name="Id">The domain.</param>
/// <param name="Items">In the set's order.</param>
/// <param name="Target">Where people want to be in 12 months; null when the set does not ask.</param>
/// <param name="Comments">In an order by chance.</param>
internal sealed record DomainSnapshot(string Id, IReadOnlyList<ItemTally> Items, Tally? Target, IReadOnlyList<string> Comments);
