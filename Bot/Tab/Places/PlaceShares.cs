namespace Bot.Tab.Places;

/// <summary>The results of single teams whose leads share them with a place, the latest shared first.</summary>
internal sealed record PlaceShares(IReadOnlyList<Pooled> Teams);
