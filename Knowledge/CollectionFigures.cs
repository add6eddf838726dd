namespace Knowledge;

/// <summary>How much a collection holds.</summary>
/// <param name="Name">The collection's name.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Passages">How many passages they were cut into.</param>
/// <param name="IndexedAt">When it was last updated, changed or not.</param>
public sealed record CollectionFigures(string Name, int Documents, int Passages, DateTimeOffset IndexedAt);
