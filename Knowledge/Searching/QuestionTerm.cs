using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>One term of a question.</summary>
/// <param name="Id">Its number in the index; null when no passage holds it.</param>
/// <param name="Idf">How much it tells.</param>
/// <param name="Times">How often the question says it.</param>
/// <param name="IsCommon">Whether it shows nothing of the question's subject.</param>
internal sealed record QuestionTerm(int? Id, double Idf, int Times, bool IsCommon)
{
    // BM25's k3: the second mention counts almost as much as the first, the tenth little.
    private const double K3 = 8;

    /// <summary>What its repetition makes it count, from 1: (k3 + 1) · times / (k3 + times).</summary>
    public double Factor => (K3 + 1) * Times / (K3 + Times);

    public static QuestionTerm Of(string stem, int times, PassageIndex index)
    {
        var id = index.Vocabulary.FindStem(stem);
        return new QuestionTerm(id, index.Idf(id), times, QuestionWords.IsCommon(stem));
    }
}
