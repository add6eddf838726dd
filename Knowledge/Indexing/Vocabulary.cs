using System.Runtime.InteropServices;

namespace Knowledge.Indexing;

/// <summary>The terms of an index, numbered from 0, and every word form that stands for each; not changed once the index is built.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;

    public Vocabulary() => _spans = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _stems.Count;

    /// <summary>The term that a word of the indexed text stands for; a new one when it is met for the first time.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_spans, word, out var known);
        if (known)
            return term;
        var added = term = AddStem(EnglishStemmer.Stem(Words.Normalise(word)));

        // Known under its plain form too, as questions are read: "coordinator" for "co-ordinator".
        _words.TryAdd(Words.Normalise(word), added);
        return added;
    }

    /// <summary>The term that a written word stands for; null when the index never met that form of it.</summary>
    public int? FindWord(ReadOnlySpan<char> word) => _spans.TryGetValue(word, out var term) ? term : null;

    /// <summary>The term of a stem; null when no passage holds it.</summary>
    public int? FindStem(string stem) => _stems.TryGetValue(stem, out var term) ? term : null;

    /// <summary>The terms of a text's words, without those that the index never met.</summary>
    public HashSet<int> TermsOf(ReadOnlySpan<char> text)
    {
        var terms = new HashSet<int>();
        foreach (var word in new Words(text))
        {
            if (FindWord(word) is { } term)
                terms.Add(term);
        }

        return terms;
    }

    /// <summary>The stem of a word in lower case, looked up where the index has met that form of it.</summary>
    public string StemOf(string word) => FindWord(word) is { } term ? _names[term] : EnglishStemmer.Stem(word);

    private int AddStem(string stem)
    {
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_stems, stem, out var known);
        if (known)
            return term;
        _names.Add(stem);
        return term = _stems.Count - 1;
    }
}
