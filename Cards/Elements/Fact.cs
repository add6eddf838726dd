namespace Cards.Elements;

/// <summary>One row of a <see cref="FactSet"/>; both texts are Markdown, as in a <see cref="TextBlock"/>.</summary>
/// <param name="Title">The name, drawn in bold.</param>
/// <param name="Value">What belongs to the name.</param>
public sealed record Fact(string Title, string Value);
