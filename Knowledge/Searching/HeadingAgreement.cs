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

    private readonly Dictionary<int, double> _known = [];

    private readonly QuestionTerm[] _named;

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

        _named = [.. question.Terms.Where(static term => term.OtherNames.Count > 0)];
        _weight = question.Framing.Sum(term => _index.Idf(term)) + question.Terms.Sum(static term => term.Weight);
    }

    /// <summary>From 0, no word in common, to 1, the same words.</summary>
    public double With(ReadPassage passage) => Most(passage.Asks);

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
            if (term.Id is { } id && heading.Terms.Contains(id))
                continue;
            if (term.OtherNames.FirstOrDefault(name => name.All(other => heading.Terms.Contains(other))) is not { } found)
                continue;
            asked += OtherNameCredit * term.Weight;
            told += found.Where(other => !_known.ContainsKey(other)).Sum(other => _index.Idf(other));
        }

        return (asked, told);
    }
}
