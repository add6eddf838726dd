namespace Knowledge.Indexing;

/// <summary>
/// Which passages hold which terms, and how strongly: one unchanging picture that any number of readers share.
/// The postings of term t are the entries from starts[t] up to starts[t + 1], by passage.
/// </summary>
internal sealed class PassageIndex
{
    private readonly int[] _starts;
    private readonly int[] _holders;
    private readonly float[] _weights;

    private readonly Lazy<Dictionary<string, Passage[]>> _documents;
    private readonly Lazy<Dictionary<string, int>> _places;

    internal PassageIndex(IReadOnlyList<Passage> passages, Vocabulary vocabulary, int[] starts, int[] holders, float[] weights)
    {
        (Passages, Vocabulary) = (passages, vocabulary);
        (_starts, _holders, _weights) = (starts, holders, weights);
        _documents = new(() => passages.GroupBy(static passage => passage.DocumentId, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal));
        _places = new(() => passages.Index().ToDictionary(static each => each.Item.Id, static each => each.Index, StringComparer.Ordinal));
    }

    public IReadOnlyList<Passage> Passages { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The passages of a document in their order; empty when there is none.</summary>
    public IReadOnlyList<Passage> PassagesOf(string documentId) => _documents.Value.GetValueOrDefault(documentId, []);

    /// <summary>The place of a passage; null when it is not there.</summary>
    public int? PlaceOf(string passageId) => _places.Value.TryGetValue(passageId, out var place) ? place : null;

    /// <summary>How much a term tells; one that no passage holds (null) tells most.</summary>
    public double Idf(int? term) => Bm25F.Idf(term is { } known ? _starts[known + 1] - _starts[known] : 0, Passages.Count);

    /// <summary>Adds a term's weight in each passage, times a factor, to the scores.</summary>
    public void AddTo(Span<float> scores, int term, float factor)
    {
        var holders = Holders(term);
        var weights = Weights(term);
        for (var i = 0; i < holders.Length; i++)
            scores[holders[i]] += factor * weights[i];
    }

    /// <summary>Adds a term's weight in each passage but some, times a factor, to the scores.</summary>
    public void AddTo(Span<float> scores, int term, float factor, Func<int, bool> except)
    {
        var holders = Holders(term);
        var weights = Weights(term);
        for (var i = 0; i < holders.Length; i++)
            scores[holders[i]] += except(holders[i]) ? 0 : factor * weights[i];
    }

    /// <summary>Whether a passage or its headings hold a term.</summary>
    public bool Holds(int passage, int term) => Holders(term).BinarySearch(passage) >= 0;

    /// <summary>Whether any passage and its headings hold both terms.</summary>
    public bool HoldsTogether(int first, int second)
    {
        var (rarer, other) = Holders(first).Length <= Holders(second).Length ? (first, second) : (second, first);
        foreach (var passage in Holders(rarer))
        {
            if (Holds(passage, other))
                return true;
        }

        return false;
    }

    private ReadOnlySpan<float> Weights(int term) => _weights.AsSpan(_starts[term].._starts[term + 1]);

    private ReadOnlySpan<int> Holders(int term) => _holders.AsSpan(_starts[term].._starts[term + 1]);
}
