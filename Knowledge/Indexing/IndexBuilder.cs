using System.Runtime.InteropServices;

namespace Knowledge.Indexing;

/// <summary>Reads passages word by word and lays out their index.</summary>
internal sealed class IndexBuilder
{
    private readonly Vocabulary _vocabulary = new();
    private readonly List<Posting> _postings = [];
    private readonly List<FieldCounts> _lengths = [];
    private readonly Dictionary<int, FieldCounts> _counts = [];

    private IndexBuilder()
    {
    }

    /// <summary>The index of passages, which keep their order.</summary>
    public static PassageIndex Build(IReadOnlyList<Passage> passages, CancellationToken cancellationToken = default)
    {
        var builder = new IndexBuilder();
        foreach (var passage in passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(passage);
        }

        return builder.LayOut(passages);
    }

    private void Add(Passage passage)
    {
        _counts.Clear();
        Count(passage.Title, new FieldCounts(1, 0));
        foreach (var heading in passage.HeadingPath)
            Count(heading, new FieldCounts(1, 0));
        Count(passage.Text, new FieldCounts(0, 1));
        Count(passage.Also, new FieldCounts(0, 1));
        var length = default(FieldCounts);
        foreach (var (term, counts) in _counts)
        {
            _postings.Add(new Posting(term, _lengths.Count, counts));
            length += counts;
        }

        _lengths.Add(length);
    }

    private void Count(string text, FieldCounts one)
    {
        foreach (var word in new Words(text))
        {
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, _vocabulary.Add(word), out _);
            counts += one;
        }
    }

    private PassageIndex LayOut(IReadOnlyList<Passage> passages)
    {
        var starts = Starts();
        var next = starts.AsSpan(..^1).ToArray();
        var (holders, weights) = (new int[_postings.Count], new float[_postings.Count]);
        var formula = new Bm25F(Average(static length => length.Headings), Average(static length => length.Text));
        foreach (var (term, passage, counts) in _postings)
        {
            var place = next[term]++;
            var idf = Bm25F.Idf(starts[term + 1] - starts[term], passages.Count);
            holders[place] = passage;
            weights[place] = (float)(idf * formula.Saturation(counts, _lengths[passage]));
        }

        return new PassageIndex(passages, _vocabulary, starts, holders, weights);
    }

    private int[] Starts()
    {
        var starts = new int[_vocabulary.Count + 1];
        foreach (var posting in _postings)
            starts[posting.Term + 1]++;
        for (var term = 0; term < _vocabulary.Count; term++)
            starts[term + 1] += starts[term];
        return starts;
    }

    private double Average(Func<FieldCounts, int> field) => _lengths.Count == 0 ? 0 : _lengths.Average(field);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Posting(int Term, int Passage, FieldCounts Counts);
}
