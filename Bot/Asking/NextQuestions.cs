using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Cards;
using Knowledge;

namespace Bot.Asking;

/// <summary>Finds questions to go on with after an answer, each of which the knowledge base can answer.</summary>
internal sealed class NextQuestions
{
    private const int MaxNext = 2;

    private readonly ConditionalWeakTable<Passage, ConcurrentDictionary<string, bool>> _isAnswered = [];

    /// <summary>Headings that ask, of passages near what was found, each of which its own passage answers.</summary>
    public async Task<IReadOnlyList<string>> AfterAsync(Answer answer, IReadOnlyList<Hit> hits, AnswerSources sources, CancellationToken cancellationToken)
    {
        var next = new List<string>();
        var article = answer.Passages.FirstOrDefault()?.DocumentId ?? "";
        var near = hits.Select(static hit => hit.Passage)
            .OrderByDescending(passage => string.Equals(passage.DocumentId, article, StringComparison.Ordinal))
            .Concat(sources.Knowledge.PassagesOf(article));
        foreach (var passage in near)
        {
            if (next.Count == MaxNext)
            {
                break;
            }

            if (Asking(passage) is { } heading && !answer.Passages.Contains(passage) && !next.Contains(heading, StringComparer.Ordinal) && await IsAnsweredByAsync(passage, heading, sources, cancellationToken))
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
    private async Task<bool> IsAnsweredByAsync(Passage passage, string question, AnswerSources sources, CancellationToken cancellationToken)
    {
        var known = _isAnswered.GetValue(passage, static _ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal));
        var readers = string.Join('\n', sources.Knowledge.Readership.Groups);
        if (!known.TryGetValue(readers, out var isAnswered))
        {
            known[readers] = isAnswered = await FindOutAsync(passage, question, sources, cancellationToken);
        }

        return isAnswered;
    }

    private static async Task<bool> FindOutAsync(Passage passage, string question, AnswerSources sources, CancellationToken cancellationToken)
    {
        var hits = await sources.Knowledge.SearchAsync(question, Answering.Looked, cancellationToken);
        return AnswerComposer.Compose(hits, sources.Quoting(question)) is Answer.Found found && string.Equals(found.Passages.First().Id, passage.Id, StringComparison.Ordinal);
    }
}
