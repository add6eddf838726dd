using System.Buffers;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>The search engine in memory: readers share one unchanging index, and an update puts another in its place.</summary>
internal sealed class Bm25Engine : ISearchEngine
{
    // Only passages that the words bring near are read again for what their headings ask.
    private const int Reread = 20;

    // The most that a heading can add to a passage's score, as a share of it.
    private const double HeadingBonus = .5;

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

        var agreement = new HeadingAgreement(question, index);
        var hits = TopPassages.Select(scores, Math.Max(limit, Reread))
            .Select(place => HitOf(place, rented[place], agreement.With(index.Passages[place])))
            .OrderByDescending(static hit => hit.Score)
            .Take(limit)
            .ToList();
        ArrayPool<float>.Shared.Return(rented);
        return hits;

        Hit HitOf(int place, float score, double agreed) => new(
            index.Passages[place],
            score * (1 + (HeadingBonus * agreed)),
            Math.Max(question.Coverage(term => index.Holds(place, term)), agreed));
    }
}
