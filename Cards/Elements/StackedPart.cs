namespace Cards.Elements;

/// <summary>One part of a <see cref="StackedBar"/>.</summary>
/// <param name="Legend">What the part stands for; plain text.</param>
/// <param name="Value">How long it is, at least 0.</param>
/// <param name="Color">Its colour.</param>
public sealed record StackedPart(string Legend, int Value, ChartColor Color);
