namespace Cards.Elements;

/// <summary>One of the things that can be chosen in an <see cref="InputChoiceSet"/>.</summary>
/// <param name="Title">What the person reads; plain text.</param>
/// <param name="Value">What the bot gets; no comma, because several values come with commas between them.</param>
public sealed record Choice(string Title, string Value);
