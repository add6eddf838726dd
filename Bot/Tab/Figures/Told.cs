namespace Bot.Tab.Figures;

/// <summary>By which ways summaries were brought to the visitor, newest first.</summary>
internal sealed record Told(IReadOnlyList<Told.Tried> Ways)
{
    /// <summary>One way that was tried; Team is null where its name cannot be told.</summary>
    internal sealed record Tried(DateTimeOffset At, string? Team, string Way, string State, string Reason);
}
