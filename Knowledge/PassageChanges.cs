namespace Knowledge;

/// <summary>What a search engine has to take over after an update.</summary>
/// <param name="RemovedDocuments">The ids of documents whose passages go, because they were removed or replaced; in no order.</param>
/// <param name="Added">The passages that come after that, in no order.</param>
public sealed record PassageChanges(IReadOnlyList<string> RemovedDocuments, IReadOnlyList<Passage> Added);
