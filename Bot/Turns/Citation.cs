namespace Bot.Turns;

/// <summary>Where a statement of a message comes from; the text marks it as [Position].</summary>
/// <param name="Position">The number in the text, from 1.</param>
/// <param name="Name">The source's title.</param>
/// <param name="Abstract">A few words on what the source says or how old it is.</param>
/// <param name="Url">Where it can be read; null when it has no public page.</param>
/// <param name="Keywords">At most three short marks such as its version and date.</param>
internal sealed record Citation(int Position, string Name, string Abstract, Uri? Url, IReadOnlyList<string> Keywords);
