namespace Bot.Asking;

/// <summary>What a conversation was about last.</summary>
/// <param name="Reference">Names the answer.</param>
/// <param name="Subject">The last question that stood by itself.</param>
/// <param name="Answer">What was answered last.</param>
/// <param name="Said">The sentences already said about it.</param>
/// <param name="At">When.</param>
internal sealed record Remembered(string Reference, string Subject, Answer Answer, IReadOnlyList<string> Said, DateTimeOffset At);
