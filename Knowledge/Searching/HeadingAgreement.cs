using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>
/// Tells how far a passage's heading asks what a question asks, as the idf of the terms in both over that of the terms in either.
/// Question words, which the search leaves out, count here: they tell "who can supervise me" from "how often".
/// </summary>
internal sealed class HeadingAgreement(Question question, PassageIndex index)
{
    private readonly HashSet<int> _known = [.. question.Framing, .. question.Terms.Select(static term => term.Id).OfType<int>()];
    private readonly double _weight = question.Framing.Sum(term => index.Idf(term)) + question.Terms.Sum(static term => term.Idf);

    /// <summary>From 0, no word in common, to 1, the same words.</summary>
    public double With(Passage passage) => HeadingsOf(passage).Max(With);

    // A heading may ask two questions, "What is a PCN, and who leads it?"; a title speaks for the passage that opens its document.
    private static IEnumerable<string> HeadingsOf(Passage passage) => passage switch
    {
        { HeadingPath: [.., var last], Ordinal: 1 } => last.Split(", and ").Append(passage.Title),
        { HeadingPath: [.., var last] } => last.Split(", and "),
        _ => [passage.Title],
    };

    private double With(string heading)
    {
        var terms = index.Terms.TermsOf(heading);
        var shared = terms.Where(_known.Contains).Sum(term => index.Idf(term));
        var both = _weight + terms.Sum(term => index.Idf(term)) - shared;
        return both > 0 ? shared / both : 0;
    }
}
