using System.Buffers;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>The search engine in memory: readers share one unchanging index, and an update puts another in its place.</summary>
internal sealed class Bm25Engine : ISearchEngine
{
    private volatile PassageIndex _index;

    public Bm25Engine(IEnumerable<Passage> passages, CancellationToken cancellationToken = default) =>
        _index = Build(passages, cancellationToken);

    /// <summary>The index that searches read at this moment.</summary>
    public PassageIndex Index => _index;

    public Task<IReadOnlyList<Hit>> SearchAsync(string question, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<IReadOnlyList<Hit>>(cancellationToken)
            : Task.FromResult<IReadOnlyList<Hit>>(Search(_index, question, limit));
    }

    public Task ApplyAsync(PassageChanges changes, CancellationToken cancellationToken)
    {
        var removed = changes.RemovedDocuments.ToHashSet(StringComparer.Ordinal);
        _index = Build(_index.Passages.Where(passage => !removed.Contains(passage.DocumentId)).Concat(changes.Added), cancellationToken);
        return Task.CompletedTask;
    }

    private static PassageIndex Build(IEnumerable<Passage> passages, CancellationToken cancellationToken) => IndexBuilder.Build(
        [.. passages.OrderBy(static passage => passage.DocumentId, StringComparer.Ordinal).ThenBy(static passage => passage.Ordinal)],
        cancellationToken);

    private static List<Hit> Search(PassageIndex index, string text, int limit)
    {
        var question = Question.Read(text, index);
        var rented = ArrayPool<float>.Shared.Rent(index.Passages.Count);
        var scores = rented.AsSpan(..index.Passages.Count);
        scores.Clear();
        foreach (var term in question.Terms)
        {
            if (term.Id is { } id)
                index.AddTo(scores, id, (float)term.Factor);
        }

        var hits = new List<Hit>();
        foreach (var place in TopPassages.Select(scores, limit))
            hits.Add(new Hit(index.Passages[place], scores[place], question.Coverage(term => index.Holds(place, term))));
        ArrayPool<float>.Shared.Return(rented);
        return hits;
    }
}
