using System.Numerics.Tensors;
using Knowledge.Searching;

namespace Knowledge;

/// <summary>
/// The search engine in memory: by words, and by meaning as far as passages have vectors. Another engine can stand before it, which
/// is filled from it, has its finds weighed by it, and goes back to it when it fails.
/// </summary>
public sealed class MemoryEngine : ISearchEngine
{
    // How many finds of each kind are blended, at the least.
    private const int Depth = 100;

    // Above this a heading asks the same: the words have found it, and the model need not be asked.
    private const double SameQuestion = .6;

    // Below this the best that the words found is more likely about something else.
    private const double Chance = .08;

    private readonly Bm25Engine _words;
    private readonly Vectors _vectors = new();
    private readonly QuestionVectors? _questions;

    internal MemoryEngine(IEnumerable<Passage> passages, Embedder? embedder, TimeProvider clock)
    {
        _words = new Bm25Engine(passages);
        _questions = embedder is null ? null : new QuestionVectors(embedder, clock);
        Embedder = embedder;
    }

    /// <summary>What makes the vectors; null when words alone are searched.</summary>
    public Embedder? Embedder { get; }

    /// <summary>All passages, whoever may read them, by document and place; another list after each update, and the same until then.</summary>
    public IReadOnlyList<Passage> Passages => _words.Editions.Passages;

    internal Editions Editions => _words.Editions;

    private double LeastCosine => Embedder?.LeastCosine ?? double.PositiveInfinity;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Hit>> SearchAsync(string question, Readership readership, int limit, CancellationToken cancellationToken)
    {
        var hits = await _words.SearchAsync(question, readership, limit, cancellationToken);
        return hits is [{ Agreement: >= SameQuestion }, ..] || await VectorOfAsync(question, readership, cancellationToken) is not { } vector
            ? hits
            : Blended(hits, question, vector, readership, limit);
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(PassageChanges changes, CancellationToken cancellationToken)
    {
        await _words.ApplyAsync(changes, cancellationToken);
        _vectors.KeepOnly(Passages);
    }

    /// <summary>The vector of a passage, of length 1, not to be changed; null when it has none yet, or when nothing makes them.</summary>
    public float[]? VectorOf(Passage passage) => _vectors.Of(passage);

    /// <summary>The vector of a question, of length 1; null when it cannot be had within a second and a half, when no passage has one, and when the question names nothing to look for.</summary>
    public async Task<float[]?> VectorOfAsync(string question, Readership readership, CancellationToken cancellationToken) =>
        _questions is not null && !_vectors.IsEmpty && Question.Read(question, Editions.For(readership).Index).HasSubject
            ? await _questions.OfAsync(question, cancellationToken)
            : null;

    /// <summary>Makes hits of what another engine found.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="readership">Whose question it is: what it may not read is left out.</param>
    /// <param name="found">The ids of passages with their scores, best first.</param>
    /// <param name="vector">The question's vector, of length 1; null when there is none.</param>
    /// <returns>
    /// The hits in the same order, with the scores that were given; the rest is weighed by the words here, and by <see cref="Embedder.LeastCosine"/>.
    /// What is not here any more is left out, and what neither holds a word of the question's subject nor is near to it.
    /// </returns>
    public IReadOnlyList<Hit> Weigh(string question, Readership readership, IEnumerable<(string PassageId, double Score)> found, float[]? vector)
    {
        var reader = Editions.For(readership);
        using var search = new WordSearch(reader, question);
        var hits = new List<Hit>();
        foreach (var (id, score) in found)
        {
            if (reader.Index.PlaceOf(id) is not { } place)
                continue;
            var isNear = IsNear(reader.Index.Passages[place], vector);
            if (search.HitOf(new Ranked(place, score), isNear) is var hit && (isNear || hit.Coverage > 0))
                hits.Add(hit);
        }

        return hits;
    }

    /// <summary>Takes over the vectors of passages.</summary>
    internal void Learn(IEnumerable<(Passage Passage, float[] Vector)> vectors) => _vectors.Add(vectors);

    private IReadOnlyList<Hit> Blended(IReadOnlyList<Hit> hits, string question, float[] vector, Readership readership, int limit)
    {
        var (reader, depth) = (Editions.For(readership), Math.Max(limit, Depth));
        var near = _vectors.Near(vector, reader.Index.Passages, LeastCosine, depth);
        if (near.Count == 0)
            return hits;
        using var search = new WordSearch(reader, question);
        var blended = Blend.Of(search.Rank(depth), near, LeastCosine, isChance: hits is not [{ Certainty: >= Chance }, ..]);
        var isNear = near.Select(static each => each.Place).ToHashSet();
        return [.. blended.Take(limit).Select(found => search.HitOf(found, isNear.Contains(found.Place)))];
    }

    private bool IsNear(Passage passage, float[]? vector) =>
        vector is not null && VectorOf(passage) is { } own && TensorPrimitives.Dot<float>(vector, own) >= LeastCosine;
}
