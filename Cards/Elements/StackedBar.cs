namespace Cards.Elements;

/// <summary>One bar of a <see cref="StackedBarChart"/>.</summary>
/// <param name="Title">What the bar stands for; plain text.</param>
/// <param name="Data">Its parts, from left to right.</param>
public sealed record StackedBar(string Title, IReadOnlyList<StackedPart> Data);
