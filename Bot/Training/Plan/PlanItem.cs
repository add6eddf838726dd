namespace Bot.Training.Plan;

/// <summary>Something that a person wants to learn, learns or has learnt. Days are written as 2026-11-22.</summary>
internal sealed record PlanItem
{
    /// <summary>By which the person names it, from 1; never given twice while the item is there.</summary>
    public required long Number { get; init; }

    public required string ResourceId { get; init; }

    /// <summary>As it was called when it was saved.</summary>
    public required string Title { get; init; }

    public required string SavedOn { get; init; }

    public string? StartedOn { get; init; }

    public string? DoneOn { get; init; }

    /// <summary>How long it took; null when the person has not said.</summary>
    public long? Minutes { get; init; }

    /// <summary>What it counts for, as the person sees it; null when they have not said.</summary>
    public double? Points { get; init; }

    /// <summary>One line by the person; null for none.</summary>
    public string? Reflection { get; init; }

    public PlanState State => (StartedOn, DoneOn) switch
    {
        (_, not null) => PlanState.Done,
        (not null, _) => PlanState.Started,
        _ => PlanState.Saved,
    };
}
