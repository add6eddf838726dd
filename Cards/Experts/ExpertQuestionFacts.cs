namespace Cards.Experts;

/// <summary>What the experts' card shows of a question.</summary>
/// <param name="Id">Names the question in the card's buttons.</param>
/// <param name="Wording">The question as the person who asks has agreed to it.</param>
/// <param name="AskedBy">Their name; null when they did not give it.</param>
/// <param name="AskedOn">The day.</param>
public sealed record ExpertQuestionFacts(string Id, string Wording, string? AskedBy, DateOnly AskedOn)
{
    /// <summary>The answer; null when there is none.</summary>
    public ExpertAnswer? Answer { get; init; }

    /// <summary>The day on which it was closed without an answer; null when it was not.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The article that the answer is kept as; null when it is not.</summary>
    public ExpertArticle? Article { get; init; }
}
