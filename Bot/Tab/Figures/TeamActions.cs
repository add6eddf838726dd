namespace Bot.Tab.Figures;

/// <summary>What a team has agreed to do: open actions first, soonest due on top.</summary>
internal sealed record TeamActions(IReadOnlyList<TeamActions.Agreed> Actions)
{
    /// <summary>One action; DoneOn is null while it is open.</summary>
    internal sealed record Agreed(string What, string Who, DateOnly Due, DateOnly? DoneOn, bool IsOverdue);
}
