namespace Knowledge.Searching;

/// <summary>The search engine in memory: readers share one unchanging index, and an update puts another in its place.</summary>
internal sealed class Bm25Engine : ISearchEngine
{
    private volatile Editions _editions;

    public Bm25Engine(IEnumerable<Passage> passages, CancellationToken cancellationToken = default) =>
        _editions = new Editions(passages, cancellationToken);

    /// <summary>The passages as searches read them at this moment.</summary>
    public Editions Editions => _editions;

    public Task<IReadOnlyList<Hit>> SearchAsync(string question, Readership readership, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<IReadOnlyList<Hit>>(cancellationToken)
            : Task.FromResult<IReadOnlyList<Hit>>(Search(_editions.For(readership), question, limit));
    }

    public Task ApplyAsync(PassageChanges changes, CancellationToken cancellationToken)
    {
        var removed = changes.RemovedDocuments.ToHashSet(StringComparer.Ordinal);
        _editions = new Editions(_editions.Passages.Where(passage => !removed.Contains(passage.DocumentId)).Concat(changes.Added), cancellationToken);
        return Task.CompletedTask;
    }

    private static List<Hit> Search(PassageReader reader, string text, int limit)
    {
        using var search = new WordSearch(reader, text);
        return search.Rank(limit).ConvertAll(search.HitOf);
    }
}
