namespace Cards.Summaries;

/// <summary>Something that people asked about.</summary>
/// <param name="Title">The article nearest to it.</param>
/// <param name="People">How many asked; large enough to hide everybody.</param>
public sealed record SummaryTopic(string Title, long People);
