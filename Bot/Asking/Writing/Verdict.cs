namespace Bot.Asking.Writing;

/// <summary>Whether the passages answer a question, as the model sees it.</summary>
internal sealed record Verdict(bool Answers);
