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
    private const double PerCoverage = 4.3;
    private const double PerStrength = 7.3;
    private const double PerTerms = 3.1;
    private const double Offset = -9.4;

    /// <summary>From 0 to 1.</summary>
    /// <param name="coverage">As the hit has it.</param>
    /// <param name="strength">From 0; what exceeds 1 counts as 1.</param>
    /// <param name="terms">From 0.</param>
    public static double Of(double coverage, double strength, int terms) => 1 / (1 + Math.Exp(
        -((PerCoverage * coverage) + (PerStrength * Math.Min(1, strength)) + (PerTerms * Math.Log(1 + terms)) + Offset)));
}
