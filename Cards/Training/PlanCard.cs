using System.Globalization;
using Cards.Elements;

namespace Cards.Training;

/// <summary>A person's learning plan, in their own chat.</summary>
public static class PlanCard
{
    /// <summary>What the bot is asked to do to show the plan.</summary>
    public const string ShowVerb = "training/plan";

    /// <summary>What the bot is asked to do with what the person begins.</summary>
    public const string StartVerb = "training/plan/start";

    /// <summary>What the bot is asked to do with what is done.</summary>
    public const string DoneVerb = "training/plan/done";

    /// <summary>What the bot is asked to do to open the form for one thing.</summary>
    public const string DetailsVerb = "training/plan/details";

    /// <summary>What the bot is asked to do with what shall go.</summary>
    public const string RemoveVerb = "training/plan/remove";

    /// <summary>What the bot is asked to do for files.</summary>
    public const string ExportVerb = "training/plan/export";

    /// <summary>What the bot is asked to do to open the form for reminders.</summary>
    public const string NudgeVerb = "training/plan/reminder";

    /// <summary>The name of the chosen number.</summary>
    public const string Item = "item";

    /// <summary>The most things that are shown at once.</summary>
    public const int MostItems = 20;

    private const string Heading = "My plan";
    private const string Private = "Only you can see this. No lead or manager can.";
    private const string Empty = "Nothing is in it yet. Look for training, and choose Save.";
    private const string Hint = "You can also say: start 1, done 1 in 40 minutes, points 1: 2, reflect 1: what I will do differently, aim for 20 points a year, export my plan.";

    /// <summary>The card.</summary>
    public static Card Of(PlanFacts plan)
    {
        var shown = Shown(plan.Items);
        return new Card
        {
            FallbackText = $"{Heading}. {Private}",
            Speak = $"{Heading}: {plan.Items.Count} in it. {Sums(plan)}",
            Body =
            [
                TextBlock.Title(Heading),
                new TextBlock(Private),
                new TextBlock(Sums(plan)),
                .. plan.Items.Count == 0 ? [new TextBlock(Empty)] : Lines(plan, shown),
                new TextBlock(plan.Reminder is { } reminder ? $"Reminder: {reminder}." : "No reminder is set.") { Spacing = Spacing.Medium },
            ],
            Actions = plan.Items.Count == 0 ? null :
            [
                new ExecuteAction("Start", StartVerb),
                new ExecuteAction("Done", DoneVerb),
                new ExecuteAction("Minutes, points, reflection", DetailsVerb),
                new ExecuteAction("Remove", RemoveVerb),
                ExecuteAction.WithoutInputs("Export", ExportVerb),
                ExecuteAction.WithoutInputs("Reminder", NudgeVerb),
            ],
        };
    }

    // What is not done comes first; of what is done, the newest.
    private static List<PlanItemFacts> Shown(IReadOnlyList<PlanItemFacts> items) =>
        [.. items.OrderBy(static item => item.DoneOn is not null).ThenByDescending(static item => item.DoneOn).ThenBy(static item => item.Number).Take(MostItems)];

    private static IEnumerable<CardElement> Lines(PlanFacts plan, List<PlanItemFacts> shown) =>
    [
        .. shown.Select(static item => new TextBlock(Line(item))),
        .. plan.Items.Count > shown.Count ? [new TextBlock($"{plan.Items.Count - shown.Count} more are in the export.")] : Array.Empty<CardElement>(),
        new InputChoiceSet(Item, "Which one?", [.. shown.Select(static item => new Choice($"Number {item.Number}: {item.Title}", item.Number.ToString(CultureInfo.InvariantCulture)))])
        {
            IsRequired = true,
            ErrorMessage = "Choose one first.",
        },
        new TextBlock(Hint),
    ];

    private static string Line(PlanItemFacts item)
    {
        var title = CardText.Escape(item.Title);
        var linked = item.Link is { } link ? $"[{title}]({link.AbsoluteUri})" : title;
        string[] parts =
        [
            State(item),
            .. item.Minutes is { } minutes ? [$"{minutes} minutes"] : Array.Empty<string>(),
            .. item.Points is { } points ? [string.Create(CultureInfo.InvariantCulture, $"{points} points")] : Array.Empty<string>(),
            .. item.Reflection is { } reflection ? [$"“{CardText.Escape(reflection)}”"] : Array.Empty<string>(),
        ];
        return $"**{item.Number}.** {linked}: {string.Join(", ", parts)}";
    }

    private static string State(PlanItemFacts item) => item switch
    {
        { DoneOn: { } done } => $"done on {LondonDate.Of(done)}",
        { StartedOn: { } started } => $"started on {LondonDate.Of(started)}",
        _ => $"saved on {LondonDate.Of(item.SavedOn)}",
    };

    private static string Sums(PlanFacts plan) => string.Create(
        CultureInfo.InvariantCulture,
        $"Done in {plan.Year}: {plan.Minutes} minutes, {plan.Points} points{(plan.YearlyPoints is { } aim ? $" of the {aim} that you aim for" : "")}.");
}
