namespace Knowledge.Searching;

/// <summary>
/// Tells how far a passage's heading asks what a question asks, as the idf of the terms in both over that of the terms in either.
/// Question words, which the search leaves out, count here: they tell "who can supervise me" from "how often".
/// </summary>
internal sealed class HeadingAgreement
{
    private readonly Dictionary<int, double> _known = [];
    private readonly double _weight;

    public HeadingAgreement(Question question, PassageReader reader)
    {
        foreach (var term in question.Framing.Concat(question.Terms.Select(static term => term.Id).OfType<int>()))
            _known[term] = reader.Index.Idf(term);
        _weight = question.Framing.Sum(term => reader.Index.Idf(term)) + question.Terms.Sum(static term => term.Idf);
    }

    /// <summary>From 0, no word in common, to 1, the same words.</summary>
    public double With(ReadPassage passage)
    {
        var most = 0d;
        foreach (var heading in passage.Asks)
            most = Math.Max(most, With(heading));
        return most;
    }

    private double With(ReadHeading heading)
    {
        var shared = 0d;
        foreach (var term in heading.Terms)
            shared += _known.GetValueOrDefault(term);
        var both = _weight + heading.Weight - shared;
        return both > 0 ? shared / both : 0;
    }
}
