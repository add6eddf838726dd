using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>A heading in the terms of an index.</summary>
/// <param name="Terms">Its different terms.</param>
/// <param name="Weight">Their summed idf.</param>
internal sealed record ReadHeading(int[] Terms, double Weight)
{
    public static ReadHeading Of(string heading, PassageIndex index)
    {
        var terms = index.Vocabulary.TermsOf(heading);
        return new ReadHeading([.. terms], terms.Sum(term => index.Idf(term)));
    }
}
