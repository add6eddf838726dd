namespace Bot.Training.Plan;

/// <summary>What somebody wants done with their plan: the closed family.</summary>
internal abstract record PlanWish
{
    private PlanWish()
    {
    }

    public sealed record Show : PlanWish;

    public sealed record Export : PlanWish;

    /// <summary>Put into the plan what stands at this place, from 1, of what a search has shown.</summary>
    public sealed record SaveShown(int Place) : PlanWish;

    /// <summary>Put a resource of the catalogue into the plan.</summary>
    public sealed record Save(string ResourceId) : PlanWish;

    /// <summary>Open the form for what belongs to one item.</summary>
    public sealed record Open(long Number) : PlanWish;

    public sealed record Remove(long Number) : PlanWish;

    /// <summary>Open the form for reminders.</summary>
    public sealed record OpenNudge : PlanWish;

    /// <summary>Be reminded then, or never.</summary>
    public sealed record Remind(Nudge? Nudge) : PlanWish;

    /// <summary>Let reminders rest, or go on.</summary>
    public sealed record Rest(bool IsPaused) : PlanWish;

    /// <summary>Aim for so many points a year; null for none.</summary>
    public sealed record Aim(double? Points) : PlanWish;

    /// <summary>What changes one item.</summary>
    public abstract record Change(long Number) : PlanWish
    {
        /// <summary>The item as it is afterwards; <paramref name="today"/> is written as 2026-11-22.</summary>
        public abstract PlanItem Of(PlanItem item, string today);
    }

    public sealed record Start(long Number) : Change(Number)
    {
        public override PlanItem Of(PlanItem item, string today) => item with { StartedOn = item.StartedOn ?? today, DoneOn = null };
    }

    public sealed record Done(long Number, int? Minutes) : Change(Number)
    {
        public override PlanItem Of(PlanItem item, string today) => item with { DoneOn = item.DoneOn ?? today, Minutes = Minutes ?? item.Minutes };
    }

    public sealed record Reflect(long Number, string Words) : Change(Number)
    {
        public override PlanItem Of(PlanItem item, string today) => item with { Reflection = Words };
    }

    public sealed record Count(long Number, double Points) : Change(Number)
    {
        public override PlanItem Of(PlanItem item, string today) => item with { Points = Points };
    }

    /// <summary>All that a form says of an item.</summary>
    public sealed record Fill(long Number, int? Minutes, double? Points, string? Reflection) : Change(Number)
    {
        public override PlanItem Of(PlanItem item, string today) => item with { Minutes = Minutes, Points = Points, Reflection = Reflection };
    }
}
