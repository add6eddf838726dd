namespace Bot.Asking;

/// <summary>An answer with what it leads on to.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Subject">The question that stood by itself, which this answer is about.</param>
/// <param name="Next">Questions to go on with, each of which has an answer; best first, may be empty.</param>
internal sealed record Answered(Answer Answer, string Subject, IReadOnlyList<string> Next)
{
    /// <summary>What the answer can be written from; null when there is nothing.</summary>
    public Ground? Ground { get; init; }

    /// <summary>What the conversation remembers of it.</summary>
    public Remembered Remember(string reference, Remembered? before, DateTimeOffset at)
    {
        var saidBefore = before is not null && string.Equals(before.Subject, Subject, StringComparison.Ordinal) ? before.Said : [];
        return new Remembered(reference, Subject, Answer, [.. saidBefore, .. Answer.Extracts.SelectMany(static extract => extract.Sentences)], at);
    }
}
