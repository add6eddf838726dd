namespace Cards.Places;

/// <summary>A part of a place or system.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Neighbourhoods">How many neighbourhoods it has; null where it is one.</param>
public sealed record PlacePart(string Name, int? Neighbourhoods);
