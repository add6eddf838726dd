namespace Bot.Training.Finding;

/// <summary>A wish without which something would have been found.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Words">The wish as the person is told it.</param>
/// <param name="Count">How many would have been found.</param>
internal sealed record RuledOut(string Subject, string Words, int Count);
