using System.Collections.Concurrent;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>Reads passages in the terms of an index, and remembers what it read, since the same ones are looked at again and again; begun anew when it has grown large.</summary>
internal sealed class PassageReader(PassageIndex index)
{
    private const int MaxPassages = 5_000;

    private readonly ConcurrentDictionary<Passage, ReadPassage> _read = new(ReferenceEqualityComparer.Instance);
    private int _count;

    /// <summary>What the passages are read in the terms of.</summary>
    public PassageIndex Index => index;

    public ReadPassage Read(Passage passage) => _read.TryGetValue(passage, out var read) ? read : Remember(passage);

    private ReadPassage Remember(Passage passage)
    {
        if (Interlocked.Increment(ref _count) > MaxPassages)
        {
            _read.Clear();
            Volatile.Write(ref _count, 0);
        }

        return _read.GetOrAdd(passage, new ReadPassage(passage, index));
    }
}
