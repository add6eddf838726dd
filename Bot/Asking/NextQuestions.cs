using System.Runtime.CompilerServices;
using Cards;
using Knowledge;

namespace Bot.Asking;

/// <summary>Finds questions to go on with after an answer, each of which the knowledge base can answer.</summary>
internal sealed class NextQuestions(KnowledgeBase knowledge)
{
    private const int MaxNext = 2;

    private readonly ConditionalWeakTable<Passage, StrongBox<bool>> _isAnswered = [];

    /// <summary>Headings that ask, of passages near what was found, each of which its own passage answers.</summary>
    public async Task<IReadOnlyList<string>> AfterAsync(Answer answer, IReadOnlyList<Hit> hits, Quote quote, CancellationToken cancellationToken)
    {
        var next = new List<string>();
        var article = answer.Passages.FirstOrDefault()?.DocumentId ?? "";
        var near = hits.Select(static hit => hit.Passage)
            .OrderByDescending(passage => string.Equals(passage.DocumentId, article, StringComparison.Ordinal))
            .Concat(knowledge.PassagesOf(article));
        foreach (var passage in near)
        {
            if (next.Count == MaxNext)
            {
                break;
            }

            if (Asking(passage) is { } heading && !answer.Passages.Contains(passage) && !next.Contains(heading, StringComparer.Ordinal) && await IsAnsweredByAsync(passage, heading, quote, cancellationToken))
            {
                next.Add(heading);
            }
        }

        return next;
    }

    /// <summary>A passage's heading, when it asks and fits on a button.</summary>
    private static string? Asking(Passage passage) =>
        passage.HeadingPath is [.., { Length: <= CardLimits.MaxButtonLetters } heading] && heading.EndsWith('?') ? heading : null;

    // Each update of the knowledge base brings passages of its own, so what was found out of these holds for as long as they are there.
    private async Task<bool> IsAnsweredByAsync(Passage passage, string question, Quote quote, CancellationToken cancellationToken)
    {
        if (_isAnswered.TryGetValue(passage, out var known))
        {
            return known.Value;
        }

        var isAnswered = await FindOutAsync(passage, question, quote, cancellationToken);
        _isAnswered.AddOrUpdate(passage, new StrongBox<bool>(isAnswered));
        return isAnswered;
    }

    private async Task<bool> FindOutAsync(Passage passage, string question, Quote quote, CancellationToken cancellationToken)
    {
        var hits = await knowledge.SearchAsync(question, Answering.Looked, cancellationToken);
        return AnswerComposer.Compose(hits, quote(question)) is Answer.Found found && string.Equals(found.Passages.First().Id, passage.Id, StringComparison.Ordinal);
    }
}
