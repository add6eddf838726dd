namespace Bot.Asking.Writing;

/// <summary>An answer as far as it is written.</summary>
/// <param name="Answer">All of it so far.</param>
/// <param name="IsLast">Whether it is done.</param>
internal sealed record WritingStep(Answer Answer, bool IsLast);
