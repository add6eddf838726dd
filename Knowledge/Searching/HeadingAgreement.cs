using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>
/// Tells how far a passage's heading asks what a question asks, as the idf of the terms in both over that of the terms in either.
/// Question words, which the search leaves out, count here: they tell "who can supervise me" from "how often".
/// </summary>
internal sealed class HeadingAgreement
{
    // The same name says more surely that the same is meant: "social prescriber" is near to "social prescribing" too.
    private const double OtherNameCredit = .8;

    private const int MostLookedAt = 64;

    private readonly Dictionary<int, double> _known = [];

    // A search looks at the same passages before the feedback, after it, and for its hits.
    private readonly Dictionary<ReadPassage, double> _agreed = new(MostLookedAt, ReferenceEqualityComparer.Instance);

    private readonly NamedTerm[] _named;

    private readonly double _weight;

    private readonly PassageIndex _index;

    public HeadingAgreement(Question question, PassageReader reader)
    {
        _index = reader.Index;
        foreach (var term in question.Framing)
            _known[term] = _index.Idf(term);
        foreach (var term in question.Terms)
        {
            if (term.Id is { } id)
                _known[id] = term.Weight;
        }

        _named = [.. question.Terms.Where(static term => term.OtherNames.Count > 0).Select(NamedTerm.Of)];
        _weight = question.Framing.Sum(term => _index.Idf(term)) + question.Terms.Sum(static term => term.Weight);
    }

    /// <summary>From 0, no word in common, to 1, the same words.</summary>
    public double With(ReadPassage passage)
    {
        if (!_agreed.TryGetValue(passage, out var agreed))
            _agreed.Add(passage, agreed = Most(passage.Asks));
        return agreed;
    }

    /// <summary>The same without the questions listed with the passage, to which its "Yes." or "No." may not be the answer.</summary>
    public double WithHeading(ReadPassage passage) => Most(passage.HeadingAsks);

    private double Most(IReadOnlyList<ReadHeading> asks)
    {
        var most = 0d;
        foreach (var heading in asks)
            most = Math.Max(most, With(heading));
        return most;
    }

    private double With(ReadHeading heading)
    {
        var shared = 0d;
        foreach (var term in heading.Terms)
            shared += _known.GetValueOrDefault(term);
        var (asked, told) = _named.Length == 0 ? (shared, shared) : WithOtherNames(heading, shared);
        var all = _weight + heading.Weight - Math.Min(asked, told);
        return all > 0 ? Math.Min(asked, told) / all : 0;
    }

    /// <summary>What the question and the heading share of their own weights, when another name for a thing counts as its own.</summary>
    private (double Asked, double Told) WithOtherNames(ReadHeading heading, double shared)
    {
        var (asked, told) = (shared, shared);
        foreach (var term in _named)
        {
            if (term.IsIn(heading) || term.OtherNameIn(heading) is not { } found)
                continue;
            asked += OtherNameCredit * term.Weight;
            foreach (var other in found)
                told += _known.ContainsKey(other) ? 0 : _index.Idf(other);
        }

        return (asked, told);
    }

    /// <summary>A term of the question that has other names.</summary>
    private sealed record NamedTerm(int? Id, double Weight, int[][] OtherNames)
    {
        public static NamedTerm Of(QuestionTerm term) => new(term.Id, term.Weight, [.. term.OtherNames.Select(static name => name.ToArray())]);

        public bool IsIn(ReadHeading heading) => Id is { } id && heading.Terms.AsSpan().Contains(id);

        /// <summary>The first of the other names that the heading holds whole.</summary>
        public int[]? OtherNameIn(ReadHeading heading)
        {
            foreach (var name in OtherNames)
            {
                if (!name.AsSpan().ContainsAnyExcept(heading.Terms))
                    return name;
            }

            return null;
        }
    }
}
