using System.Collections.Concurrent;

namespace Knowledge.Indexing;

/// <summary>Remembers the terms of headings and sentences, which questions ask for again and again; begun anew when it has grown large.</summary>
internal sealed class TermMemory(Vocabulary vocabulary)
{
    private const int MaxTexts = 5_000;

    private readonly ConcurrentDictionary<string, HashSet<int>> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The terms of a text of the index; not to be changed.</summary>
    public HashSet<int> TermsOf(string text) => _known.TryGetValue(text, out var terms) ? terms : Learn(text);

    private HashSet<int> Learn(string text)
    {
        if (Interlocked.Increment(ref _count) > MaxTexts)
        {
            _known.Clear();
            Volatile.Write(ref _count, 0);
        }

        return _known[text] = vocabulary.TermsOf(text);
    }
}
