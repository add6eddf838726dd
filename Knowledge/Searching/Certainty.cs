namespace Knowledge.Searching;

/// <summary>
/// How likely it is that a passage is about what was asked, by logistic regression:
/// 1 / (1 + e^−(4.3 · coverage + 7.3 · strength + 3.1 · ln(1 + terms) − 9.4)),
/// where strength is the score over the most that the question's own terms could bring, at most 1, and terms is how many of its
/// subject's terms the passage holds. Fitted to the best hits of public test collections, SQuAD 2.0 and MedQuAD: their own questions
/// against the questions of the other, every kind with the same weight. Above .2 it keeps 95 in 100 of SQuAD's own questions.
/// </summary>
internal static class Certainty
{
    /// <summary>
    /// What a passage has at the least that is near to the question in meaning. No cosine was fitted to right and wrong answers here, so
    /// it is enough to be shown as the closest, and too little to be said to answer.
    /// </summary>
    public const double NearInMeaning = .2;

    private const double PerCoverage = 4.3;
    private const double PerStrength = 7.3;
    private const double PerTerms = 3.1;
    private const double Offset = -9.4;

    // Where whole questions are listed, a short question that is answered there is most often like one of them; a long one says more
    // beside. Fitted to questions about link workers, and to near misses of them.
    private const double PerLogit = .5;
    private const double PerAgreement = 9;
    private const double PerWord = .5;
    private const int MostWords = 15;
    private const int ShortWords = 10;
    private const double PerUnknown = 1.5;
    private const double ListedOffset = -7.4;

    // A name that leads elsewhere outweighs all other words.
    private const double ElsewhereFactor = .05;

    /// <summary>How certain it is of a passage that is read.</summary>
    public static double Of(Question question, ReadPassage passage, double coverage, double agreement, double strength, int terms)
    {
        var certainty = Of(coverage, strength, terms);
        if (passage.ListsQuestions && question.Framing.Count > 0)
        {
            certainty = Logistic((PerLogit * Math.Log(certainty / (1 - certainty))) + (PerAgreement * agreement)
                + (PerWord * Math.Min(MostWords, question.CountWords)) - (question.CountWords <= ShortWords ? PerUnknown * question.CountUnknown : 0) + ListedOffset);
        }

        return LeadsElsewhere(question, passage) ? ElsewhereFactor * certainty : certainty;
    }

    /// <summary>Whether the question names something that leads away from the field, and that the passage does not say.</summary>
    public static bool LeadsElsewhere(Question question, ReadPassage passage) =>
        question.Elsewhere.Any(name => Array.Exists(name, term => term is not { } id || !passage.Says(id)));

    /// <summary>From 0 to 1.</summary>
    /// <param name="coverage">As the hit has it.</param>
    /// <param name="strength">From 0; what exceeds 1 counts as 1.</param>
    /// <param name="terms">From 0.</param>
    public static double Of(double coverage, double strength, int terms) =>
        Logistic((PerCoverage * coverage) + (PerStrength * Math.Min(1, strength)) + (PerTerms * Math.Log(1 + terms)) + Offset);

    private static double Logistic(double odds) => 1 / (1 + Math.Exp(-odds));
}
