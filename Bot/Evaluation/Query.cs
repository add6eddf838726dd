namespace Bot.Evaluation;

/// <summary>A question of a test collection.</summary>
/// <param name="Id">What judgments know it by.</param>
/// <param name="Text">The words.</param>
/// <param name="Answers">The wordings of its right answer; empty where none are given.</param>
internal sealed record Query(string Id, string Text, IReadOnlyList<string> Answers);
