using System.Globalization;
using Bot.Pages;
using Bot.Training.Catalogue;
using Cards;
using Cards.Training;

namespace Bot.Training.Plan;

/// <summary>Gives a person their plan as files, for supervision or to show their learning.</summary>
internal sealed class PlanFiles(OneTimeFiles files, TrainingCatalogue catalogue, TimeProvider clock)
{
    /// <summary>The columns of both files.</summary>
    public static readonly string[] Columns = ["Number", "What", "Provider", "State", "Saved", "Started", "Done", "Minutes", "Points", "Reflection"];

    public Card Of(LearningPlan plan)
    {
        var rows = plan.Items.Select(RowOf).ToList();
        return files.Offer(PlanDocument.Of(HeadOf(plan), rows)) is { } document && files.Offer(PlanTable.Of(rows)) is { } table
            ? PlanFilesCard.Of(document, table)
            : PlanFilesCard.NotYet();
    }

    private string HeadOf(LearningPlan plan)
    {
        var today = LondonDate.DayOf(clock.GetUtcNow());
        var (minutes, points) = plan.DoneIn(today.Year);
        return string.Create(CultureInfo.InvariantCulture, $"As of {LondonDate.Of(today)}. In {today.Year}: {minutes} minutes and {points} points, as I have counted them{(plan.YearlyPoints is { } aim ? $"; I aim for {aim}" : "")}.");
    }

    private string[] RowOf(PlanItem item) =>
    [
        Text(item.Number),
        item.Title,
        catalogue.Shelf.Find(item.ResourceId)?.Provider ?? "",
        item.State.ToString(),
        item.SavedOn,
        item.StartedOn ?? "",
        item.DoneOn ?? "",
        Text(item.Minutes),
        Text(item.Points),
        item.Reflection ?? "",
    ];

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
