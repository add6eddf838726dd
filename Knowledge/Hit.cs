namespace Knowledge;

/// <summary>A passage that answers to a question.</summary>
/// <param name="Passage">What was found.</param>
/// <param name="Score">How well it fits, above 0; comparable only within one answer of one engine.</param>
/// <param name="Coverage">
/// The share of the question's subject that the passage or its headings mention, 0 to 1: the summed idf of the question's terms
/// found there, under their own or another name, over that of all its terms, question words and the commonest English words left out; or how far its heading asks
/// the same question, where that is more.
/// A term that no passage holds counts as the rarest; a question without any subject has 0. Comparable between questions.
/// </param>
public sealed record Hit(Passage Passage, double Score, double Coverage)
{
    /// <summary>
    /// How likely it is that the passage is about what was asked, 0 to 1, when half of all questions were of another domain; comparable between questions and collections.
    /// The words alone say it; a passage that is near in meaning, whatever its words, has .2 at the least: that was not fitted to anything, so it may be shown as
    /// the closest, and is not enough to be said to answer.
    /// </summary>
    public double Certainty { get; init; }

    /// <summary>How far its heading, or a question listed with it, asks what was asked, 0 to 1, the same words; comparable between questions.</summary>
    public double Agreement { get; init; }
}
