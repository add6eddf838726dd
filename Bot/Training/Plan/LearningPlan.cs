using System.Globalization;

namespace Bot.Training.Plan;

/// <summary>A person's plan: what is in it, what they aim for in a year, and when they are reminded.</summary>
internal sealed record LearningPlan(IReadOnlyList<PlanItem> Items)
{
    /// <summary>The points that they aim for in a year; null when they have not said.</summary>
    public double? YearlyPoints { get; init; }

    /// <summary>When they are reminded; null while they are not.</summary>
    public Nudge? Nudge { get; init; }

    /// <summary>Whether a reminder is set, and rests.</summary>
    public bool IsPaused { get; init; }

    /// <summary>The item of a number; null when there is none.</summary>
    public PlanItem? Find(long number) => Items.FirstOrDefault(item => item.Number == number);

    /// <summary>The minutes and the points of what was done in a year.</summary>
    public (long Minutes, double Points) DoneIn(int year)
    {
        var beginning = year.ToString("0000", CultureInfo.InvariantCulture) + "-";
        var done = Items.Where(item => item.DoneOn?.StartsWith(beginning, StringComparison.Ordinal) is true).ToList();
        return (done.Sum(static item => item.Minutes ?? 0), done.Sum(static item => item.Points ?? 0));
    }
}
