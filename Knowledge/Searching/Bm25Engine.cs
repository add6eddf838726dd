using System.Buffers;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>The search engine in memory: readers share one unchanging index, and an update puts another in its place.</summary>
internal sealed class Bm25Engine : ISearchEngine
{
    // Only passages that the words bring near are read again for what their headings ask.
    private const int Reread = 50;

    // The most that a heading can add to a passage's score, as a share of it.
    private const double HeadingBonus = .5;

    // What another name for the subject counts, beside the 1 of what the question says itself: at 1 it would spoil many rankings.
    private const float RelatedFactor = .2f;

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
        var agreement = new HeadingAgreement(question, index);
        var rented = ArrayPool<float>.Shared.Rent(index.Passages.Count);
        var scores = rented.AsSpan(..index.Passages.Count);
        scores.Clear();
        foreach (var term in question.Terms)
        {
            if (term.Id is { } id)
                index.AddTo(scores, id, (float)term.Factor);
        }

        // A passage that has the question's own name for a thing gains nothing by listing the others.
        foreach (var (term, own) in question.Related)
            index.AddTo(scores, term, RelatedFactor, except: place => own.All(each => each is { } id && index.Holds(place, id)));
        new Feedback(index, question).AddTo(scores, Ranked(Reread));
        var hits = Ranked(limit).ConvertAll(HitOf);
        ArrayPool<float>.Shared.Return(rented);
        return hits;

        List<(int Place, double Score)> Ranked(int count)
        {
            var places = TopPassages.Select(rented.AsSpan(..index.Passages.Count), Math.Max(count, Reread));
            return [.. places.Take(Reread)
                .Select(place => (place, rented[place] * (1 + (HeadingBonus * agreement.With(index.Passages[place])))))
                .OrderByDescending(static each => each.Item2)
                .Concat(places.Skip(Reread).Select(place => (place, (double)rented[place])))
                .Take(count)];
        }

        Hit HitOf((int Place, double Score) found)
        {
            var passage = index.Passages[found.Place];
            var coverage = Math.Max(question.Coverage(Holds), agreement.With(passage));
            return new Hit(passage, found.Score, coverage) { Certainty = Certainty.Of(coverage, found.Score / question.MostScore, question.CountSubject(Holds)) };

            bool Holds(int term) => index.Holds(found.Place, term);
        }
    }
}
