namespace Bot.CheckIns.Sets;

/// <summary>What to try next where a domain stands at a level.</summary>
/// <param name="Level">The level of the scale that it is for.</param>
/// <param name="Text">What to try.</param>
/// <param name="Articles">Ids of articles to read; may be empty.</param>
/// <param name="Training">Topics to look for in the training catalogue; may be empty.</param>
internal sealed record Advice(int Level, string Text, IReadOnlyList<string> Articles, IReadOnlyList<string> Training);
