namespace Knowledge;

/// <summary>What an update did to a collection, counted in documents.</summary>
/// <param name="Added">Documents that were not there before.</param>
/// <param name="Changed">Documents replaced because their text or front matter changed.</param>
/// <param name="Removed">Documents that are no longer in the collection.</param>
/// <param name="Unchanged">Documents left as they were.</param>
/// <param name="Passages">Passages that the collection holds now.</param>
public sealed record IndexingReport(int Added, int Changed, int Removed, int Unchanged, int Passages);
