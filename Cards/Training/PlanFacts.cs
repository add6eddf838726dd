namespace Cards.Training;

/// <summary>A person's plan.</summary>
/// <param name="Items">All that is in it, by number.</param>
public sealed record PlanFacts(IReadOnlyList<PlanItemFacts> Items)
{
    /// <summary>The year that the sums are of.</summary>
    public required int Year { get; init; }

    /// <summary>The minutes of what was done in it.</summary>
    public required long Minutes { get; init; }

    /// <summary>The points of what was done in it.</summary>
    public required double Points { get; init; }

    /// <summary>The points that the person aims for; null when not said.</summary>
    public double? YearlyPoints { get; init; }

    /// <summary>When they are reminded, in words; null while they are not.</summary>
    public string? Reminder { get; init; }
}
