namespace Cards.About;

/// <summary>What the about card tells of the bot and its knowledge.</summary>
/// <param name="Version">The product's version, such as 1.2.0.</param>
/// <param name="IndexedAt">When the knowledge was last indexed; null when it has not been yet.</param>
/// <param name="Articles">How many articles are indexed, at least 0.</param>
/// <param name="Passages">How many passages they were cut into, at least 0.</param>
/// <param name="Overdue">The titles of the articles past their review date, in the order shown; empty for none.</param>
/// <param name="Site">The address that the bot's own pages stand under, absolute, ending in a slash; null when it is not known, and then there are no links.</param>
public sealed record AboutFacts(
    string Version,
    DateTimeOffset? IndexedAt,
    int Articles,
    int Passages,
    IReadOnlyList<string> Overdue,
    Uri? Site);
