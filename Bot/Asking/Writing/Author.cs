using System.Runtime.CompilerServices;
using Bot.LanguageModel;

namespace Bot.Asking.Writing;

/// <summary>Has a model write an answer from what was found, and keeps of it what its passages bear out.</summary>
internal sealed class Author(ChatModel model)
{
    /// <summary>Whether there is something to write an answer from, and somebody to write it.</summary>
    public bool Writes(Answered quoted) => model.IsOn && quoted.Ground is not null;

    /// <summary>The answer in one piece; the quoted one wherever none can be written.</summary>
    public async Task<Answer> WriteAsync(Answered quoted, CancellationToken cancellationToken)
    {
        var answer = quoted.Answer;
        await foreach (var step in WriteAsync(quoted, isShown: false, cancellationToken))
        {
            answer = step.Answer;
        }

        return answer;
    }

    /// <summary>The answer as it grows, and at the end as it is.</summary>
    /// <param name="quoted">What was found, and the answer that stands where none can be written.</param>
    /// <param name="isShown">Whether somebody reads along: then nothing is taken back, and what is missing at the end is quoted after it.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async IAsyncEnumerable<WritingStep> WriteAsync(Answered quoted, bool isShown, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!Writes(quoted) || quoted.Ground is not { } ground || await AnswersAsync(ground, cancellationToken) is not { } answers)
        {
            yield return new WritingStep(quoted.Answer, IsLast: true);
            yield break;
        }

        if (!answers)
        {
            yield return new WritingStep(new Answer.NotFound(quoted.Answer.Extracts), IsLast: true);
            yield break;
        }

        var draft = new Draft(ground.Passages);
        var isWhole = false;
        await using var words = model.StreamAsync(Prompts.Answer(ground), cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (draft.HasRoom && await NextAsync(words) is { } next)
        {
            isWhole = next.Length == 0;
            if (isWhole)
                break;
            if (draft.Add(next) && draft.With(rest: []) is { } grown)
                yield return new WritingStep(grown, IsLast: false);
        }

        draft.End();
        yield return new WritingStep(Ended(draft, isWhole || !draft.HasRoom, quoted.Answer, isShown), IsLast: true);
    }

    private static Answer Ended(Draft draft, bool isWhole, Answer quoted, bool isShown) =>
        isWhole && draft.IsEnough ? draft.With(rest: []) ?? quoted
        : isShown ? draft.With(quoted.Extracts) ?? quoted
        : quoted;

    // On topic is not yet answered, and only a reader can tell.
    private async Task<bool?> AnswersAsync(Ground ground, CancellationToken cancellationToken)
    {
        try
        {
            return (await model.CompleteAsync(Prompts.Enough(ground), WritingJson.Default.Verdict, cancellationToken)).Answers;
        }
        catch (NoWordsException)
        {
            return null;
        }
    }

    /// <summary>Further words; empty at their end, null when they broke off.</summary>
    private static async Task<string?> NextAsync(IAsyncEnumerator<string> words)
    {
        try
        {
            return await words.MoveNextAsync() ? words.Current : "";
        }
        catch (NoWordsException)
        {
            return null;
        }
    }
}
