using System.Buffers;
using System.Runtime.InteropServices;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>The search engine in memory: readers share one unchanging index, and an update puts another in its place.</summary>
internal sealed class Bm25Engine : ISearchEngine
{
    // Only passages that the words bring near are read again for what their headings ask.
    private const int Reread = 50;

    // The most that a heading can add to a passage's score, as a share of it.
    private const double HeadingBonus = 1.5;

    // What another name for the subject counts, beside the 1 of what the question says itself: at 1 it would spoil many rankings.
    private const float RelatedFactor = .2f;

    private volatile PassageReader _reader;

    public Bm25Engine(IEnumerable<Passage> passages, CancellationToken cancellationToken = default) =>
        _reader = new PassageReader(Build(passages, cancellationToken));

    /// <summary>The passages as searches read them at this moment.</summary>
    public PassageReader Reader => _reader;

    /// <summary>The index that searches read at this moment.</summary>
    public PassageIndex Index => _reader.Index;

    public Task<IReadOnlyList<Hit>> SearchAsync(string question, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<IReadOnlyList<Hit>>(cancellationToken)
            : Task.FromResult<IReadOnlyList<Hit>>(Search(_reader, question, limit));
    }

    public Task ApplyAsync(PassageChanges changes, CancellationToken cancellationToken)
    {
        var removed = changes.RemovedDocuments.ToHashSet(StringComparer.Ordinal);
        _reader = new PassageReader(Build(Index.Passages.Where(passage => !removed.Contains(passage.DocumentId)).Concat(changes.Added), cancellationToken));
        return Task.CompletedTask;
    }

    private static PassageIndex Build(IEnumerable<Passage> passages, CancellationToken cancellationToken) => IndexBuilder.Build(
        [.. passages.OrderBy(static passage => passage.DocumentId, StringComparer.Ordinal).ThenBy(static passage => passage.Ordinal)],
        cancellationToken);

    private static List<Hit> Search(PassageReader reader, string text, int limit)
    {
        var (index, question) = (reader.Index, Question.Read(text, reader.Index));
        var agreement = new HeadingAgreement(question, reader);
        var rented = ArrayPool<float>.Shared.Rent(index.Passages.Count);
        var scores = rented.AsSpan(..index.Passages.Count);
        scores.Clear();
        AddWords(scores, question, index);
        new Feedback(reader, question).AddTo(scores, CollectionsMarshal.AsSpan(Rank(scores, Reread, reader, agreement)));
        var ranked = Rank(scores, limit, reader, agreement);
        ArrayPool<float>.Shared.Return(rented);
        var most = question.MostScore;
        return ranked.ConvertAll(found =>
        {
            var passage = index.Passages[found.Place];
            Func<int, bool> holds = term => index.Holds(found.Place, term);
            var read = reader.Read(passage);
            var agreed = agreement.With(read);
            var coverage = Math.Max(question.Coverage(holds), agreed);
            return new Hit(passage, found.Score, coverage) { Agreement = agreed, Certainty = Certainty.Of(question, read, coverage, agreed, found.Score / most, question.CountSubject(holds)) };
        });
    }

    private static void AddWords(Span<float> scores, Question question, PassageIndex index)
    {
        foreach (var term in question.Terms)
        {
            if (term.Id is { } id)
                index.AddTo(scores, id, (float)term.Factor);
        }

        // A passage that has the question's own name for a thing gains nothing by listing the others.
        foreach (var (term, own) in question.Related)
            index.AddTo(scores, term, RelatedFactor, except: place => own.All(each => each is { } id && index.Holds(place, id)));
    }

    private static List<Ranked> Rank(ReadOnlySpan<float> scores, int count, PassageReader reader, HeadingAgreement agreement)
    {
        var ranked = TopPassages.Select(scores, Math.Max(count, Reread));
        var reread = CollectionsMarshal.AsSpan(ranked)[..Math.Min(ranked.Count, Reread)];
        foreach (ref var each in reread)
            each = each with { Score = each.Score * (1 + (HeadingBonus * agreement.With(reader.Read(reader.Index.Passages[each.Place])))) };
        reread.Sort(static (one, other) => (other.Score, one.Place).CompareTo((one.Score, other.Place)));
        ranked.RemoveRange(Math.Min(ranked.Count, count), Math.Max(0, ranked.Count - count));
        return ranked;
    }
}
