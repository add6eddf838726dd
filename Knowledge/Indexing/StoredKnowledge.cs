namespace Knowledge.Indexing;

/// <summary>What an index file holds.</summary>
/// <param name="Documents">All documents, in no order.</param>
/// <param name="Passages">Their passages, in no order.</param>
/// <param name="IndexedAt">When a collection was last updated; null when none was.</param>
internal sealed record StoredKnowledge(
    IReadOnlyList<Document> Documents, IReadOnlyList<Passage> Passages, DateTimeOffset? IndexedAt);
