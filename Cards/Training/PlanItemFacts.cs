namespace Cards.Training;

/// <summary>Something in a person's plan.</summary>
/// <param name="Number">By which the person names it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="SavedOn">When it was saved.</param>
public sealed record PlanItemFacts(long Number, string Title, DateOnly SavedOn)
{
    /// <summary>When it was started; null when it was not.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>When it was done; null when it is not.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>How long it took, in minutes; null when not said.</summary>
    public int? Minutes { get; init; }

    /// <summary>What it counts for, as the person sees it; null when not said.</summary>
    public double? Points { get; init; }

    /// <summary>One line by the person; null for none.</summary>
    public string? Reflection { get; init; }

    /// <summary>Where it is; null when that is not known.</summary>
    public Uri? Link { get; init; }
}
