namespace Bot.Training.Finding;

/// <summary>A search that a conversation is in the midst of.</summary>
/// <param name="Wish">What is looked for.</param>
/// <param name="Skipped">How many came before those that are shown.</param>
/// <param name="Shown">The ids of those that are shown, in order.</param>
/// <param name="At">When they were shown.</param>
internal sealed record RunningSearch(Wish Wish, int Skipped, IReadOnlyList<string> Shown, DateTimeOffset At)
{
    /// <summary>Whether the conversation has been about nothing else since.</summary>
    public bool IsLast { get; init; } = true;
}
