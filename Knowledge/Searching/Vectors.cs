using System.Collections.Concurrent;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Knowledge.Searching;

/// <summary>The vectors of passages, as far as they are there; readers see each as soon as it comes.</summary>
internal sealed class Vectors
{
    private readonly ConcurrentDictionary<Passage, float[]> _vectors = new(ReferenceEqualityComparer.Instance);

    // Looking each up anew would take as long as comparing them.
    private readonly ConditionalWeakTable<IReadOnlyList<Passage>, Row> _rows = [];
    private int _additions;

    public bool IsEmpty => _vectors.IsEmpty;

    /// <summary>The vector of a passage; null when it has none yet.</summary>
    public float[]? Of(Passage passage) => _vectors.GetValueOrDefault(passage);

    public void Add(IEnumerable<(Passage Passage, float[] Vector)> vectors)
    {
        foreach (var (passage, vector) in vectors)
            _vectors[passage] = vector;
        Interlocked.Increment(ref _additions);
    }

    /// <summary>Forgets the vectors of all other passages.</summary>
    public void KeepOnly(IEnumerable<Passage> passages)
    {
        var kept = passages.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (passage, _) in _vectors)
        {
            if (!kept.Contains(passage))
                _vectors.TryRemove(passage, out _);
        }
    }

    /// <summary>The places of the passages nearest to a question, nearest first, each with its cosine; every passage is compared.</summary>
    /// <param name="question">Of length 1, as all vectors are.</param>
    /// <param name="passages">Those of an index.</param>
    /// <param name="least">The cosine from which a passage counts, above 0.</param>
    /// <param name="limit">The most that are wanted.</param>
    public List<Ranked> Near(ReadOnlySpan<float> question, IReadOnlyList<Passage> passages, double least, int limit)
    {
        var (row, cosines) = (RowOf(passages), new float[passages.Count]);
        for (var place = 0; place < cosines.Length; place++)
        {
            if (row[place] is { } vector && TensorPrimitives.Dot(question, vector) is var cosine && cosine >= least)
                cosines[place] = cosine;
        }

        return TopPassages.Select(cosines, limit);
    }

    private float[]?[] RowOf(IReadOnlyList<Passage> passages)
    {
        var additions = Volatile.Read(ref _additions);
        if (_rows.TryGetValue(passages, out var row) && row.Additions == additions)
            return row.Vectors;
        var vectors = passages.Select(Of).ToArray();
        _rows.AddOrUpdate(passages, new Row(vectors, additions));
        return vectors;
    }

    /// <summary>The vectors of an index's passages, in their order, after so many additions.</summary>
    private sealed record Row(float[]?[] Vectors, int Additions);
}
