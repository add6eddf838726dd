using System.Globalization;
using Bot.Training.Catalogue;
using Cards;
using Cards.Training;

namespace Bot.Training.Plan;

/// <summary>Draws a person's plan and its forms.</summary>
internal sealed class PlanCards(TrainingCatalogue catalogue, TimeProvider clock)
{
    public Card Of(LearningPlan plan)
    {
        var year = LondonDate.DayOf(clock.GetUtcNow()).Year;
        var (minutes, points) = plan.DoneIn(year);
        return PlanCard.Of(new PlanFacts([.. plan.Items.Select(FactsOf)])
        {
            Year = year,
            Minutes = minutes,
            Points = points,
            YearlyPoints = plan.YearlyPoints,
            Reminder = ReminderOf(plan),
        });
    }

    public Card Details(PlanItem item) => PlanItemForm.Of(FactsOf(item));

    public static Card Reminder(LearningPlan plan) => NudgeForm.Of(
        plan.Nudge?.Day.ToString(), plan.Nudge?.Time.ToString("HH:mm", CultureInfo.InvariantCulture), plan.IsPaused);

    private PlanItemFacts FactsOf(PlanItem item) => new(item.Number, item.Title, PlanDay.Read(item.SavedOn) ?? default)
    {
        StartedOn = PlanDay.Read(item.StartedOn),
        DoneOn = PlanDay.Read(item.DoneOn),
        Minutes = (int?)item.Minutes,
        Points = item.Points,
        Reflection = item.Reflection,
        Link = catalogue.Shelf.Find(item.ResourceId)?.Link,
    };

    private static string? ReminderOf(LearningPlan plan) => plan.Nudge is { } nudge
        ? string.Create(CultureInfo.InvariantCulture, $"{nudge.Day}s at {nudge.Time:HH\\:mm} (London time){(plan.IsPaused ? ", resting" : "")}")
        : null;
}
