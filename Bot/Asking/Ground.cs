using Knowledge;

namespace Bot.Asking;

/// <summary>What a question can be answered from.</summary>
/// <param name="Question">The question.</param>
/// <param name="Before">The question that it goes on from; null when it stands by itself.</param>
/// <param name="Passages">The passages that may answer, best first.</param>
internal sealed record Ground(string Question, string? Before, IReadOnlyList<Passage> Passages)
{
    private const int MostPassages = 4;

    /// <summary>The ground of an answer; null where nothing was found that comes near enough.</summary>
    public static Ground? Of(Answer answer, string question, string? before, IReadOnlyList<Hit> hits) => answer is not (Answer.Found or Answer.Closest) ? null
        : new Ground(question, before, [.. answer.Passages.Concat(hits.Where(static hit => hit.Certainty >= AnswerComposer.Close).Select(static hit => hit.Passage)).DistinctBy(static passage => passage.Id, StringComparer.Ordinal).Take(MostPassages)]);
}
