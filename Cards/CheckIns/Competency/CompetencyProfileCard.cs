using System.Text.Json.Nodes;
using Cards.CheckIns.Results;
using Cards.Elements;

namespace Cards.CheckIns.Competency;

/// <summary>What a person's own competency check-in says: their profile, strengths, goals, and what helps with them.</summary>
public static class CompetencyProfileCard
{
    /// <summary>What the bot is asked to do with the goals chosen.</summary>
    public const string SaveGoalsVerb = "check-in/competency/goals";

    /// <summary>What the bot is asked to do for a person who takes their profile to supervision.</summary>
    public const string ExportVerb = "check-in/competency/export";

    /// <summary>What the bot is asked to do first when the profile shall go: to ask once more.</summary>
    public const string AskDeleteVerb = "check-in/competency/delete/ask";

    /// <summary>What the bot is asked to do when the person really wants it to go.</summary>
    public const string DeleteVerb = "check-in/competency/delete";

    /// <summary>The name of the goals chosen, with commas between them.</summary>
    public const string Goals = "goals";

    /// <summary>The most strengths that are named.</summary>
    public const int MostStrengths = 5;

    /// <summary>The most goals to choose.</summary>
    public const int MostGoals = 3;

    /// <summary>The most goals to choose from.</summary>
    public const int MostGoalsOffered = 12;

    /// <summary>Whose it is.</summary>
    internal const string Private = "Only you can see this. No lead or manager can. You can export or delete it at any time.";

    private const string Heading = "My competencies";

    /// <summary>The card.</summary>
    public static Card Of(CompetencyProfileFacts profile) => Whole(profile) is var whole && CardLimits.IsTooHeavy(whole)
        ? Whole(profile with { Suggestions = [.. profile.Suggestions.Select(static step => step.Bare)] })
        : whole;

    /// <summary>Asks once more before the profile is deleted.</summary>
    /// <param name="data">What each button carries back; made and sealed by the bot.</param>
    public static Card AskDelete(JsonObject data)
    {
        const string Words = "Your ratings and goals are deleted for good. If you need them for supervision, export them first.";
        return new Card
        {
            FallbackText = $"Delete your profile? {Words}",
            Speak = $"Delete your profile? {Words}",
            Body = [TextBlock.Title("Delete your profile?"), new TextBlock(Words)],
            Actions =
            [
                new ExecuteAction("Yes, delete it", DeleteVerb, data),
                new ExecuteAction("Export it first", ExportVerb, data),
            ],
        };
    }

    /// <summary>Leads to the files for supervision.</summary>
    /// <param name="word">Where the Word document can be saved, once.</param>
    /// <param name="markdown">Where the text can be saved, once.</param>
    /// <param name="data">What each button carries back; made and sealed by the bot.</param>
    public static Card Exported(Uri word, Uri markdown, JsonObject data)
    {
        const string Words = "Each link works once, for 15 minutes. Do not pass it on: whoever opens it can read your profile.";
        return new Card
        {
            FallbackText = $"Your profile for supervision. {Words}",
            Speak = $"Your profile for supervision. {Words}",
            Body = [TextBlock.Title("Your profile for supervision"), new TextBlock(Words)],
            Actions =
            [
                new OpenUrlAction("Word document", word),
                new OpenUrlAction("Plain text", markdown),
                ExecuteAction.WithoutInputs("Change answers", CompetencyPage.StartVerb, data),
            ],
        };
    }

    /// <summary>Says that the profile is gone.</summary>
    public static Card Deleted()
    {
        const string Words = "Your profile and goals are deleted. To begin again, type: my competencies";
        return new Card { FallbackText = Words, Speak = Words, Body = [TextBlock.Title("Deleted"), new TextBlock(Words)] };
    }

    private static Card Whole(CompetencyProfileFacts profile) => new()
    {
        FallbackText = $"{Heading}. {Private}",
        Speak = $"{Heading}. {string.Join(' ', profile.Areas.Select(area => $"{area.Title}: {Average(area)}."))}",
        Body =
        [
            TextBlock.Title(Heading),
            new TextBlock($"As you saw yourself on {LondonDate.Of(profile.AnsweredOn)}. {Private}"),
            new BarChart(Heading, [.. profile.Areas.SelectMany(Drawn)]),
            new TextBlock($"Averages from {Label(profile.Scale.Levels[0])} to {Label(profile.Scale.Levels[^1])}:"),
            new FactSet([.. profile.Areas.Select(static area => new Fact(CardText.Escape(area.Title), Average(area)))]),
            .. Strengths(profile.Strengths),
            .. GoalsOf(profile),
            .. Suggestions(profile.Suggestions),
            new TextBlock(CardText.Escape(profile.Disclaimer)) { Separator = true, Spacing = Spacing.Medium },
        ],
        Actions =
        [
            .. profile.Goals.Count == 0 ? [] : new[] { new ExecuteAction("Save goals", SaveGoalsVerb, profile.Data) },
            ExecuteAction.WithoutInputs("Change answers", CompetencyPage.StartVerb, profile.Data),
            ExecuteAction.WithoutInputs("Export", ExportVerb, profile.Data),
            ExecuteAction.WithoutInputs("Delete", AskDeleteVerb, profile.Data),
        ],
    };

    private static IEnumerable<Bar> Drawn(CompetencyArea area) =>
        area.Average is { } average ? [new Bar(area.Title, ResultWords.Rounded(average))] : [];

    private static string Average(CompetencyArea area) => area.Average is { } average ? ResultWords.Number(average) : "not rated";

    private static IEnumerable<CardElement> Strengths(IReadOnlyList<string> strengths) => strengths.Count == 0
        ? []
        :
        [
            TextBlock.Heading("Your strengths") with { Spacing = Spacing.Medium },
            new TextBlock(string.Join('\n', strengths.Select(static strength => $"- {CardText.Escape(strength)}"))),
        ];

    private static IEnumerable<CardElement> GoalsOf(CompetencyProfileFacts profile) => profile.Goals.Count == 0
        ? []
        :
        [
            TextBlock.Heading("Your goals") with { Spacing = Spacing.Medium },
            .. Problem.Of(profile.Problem),
            new InputChoiceSet(Goals, "Choose two or three things to work on", profile.Goals)
            {
                IsMultiSelect = true,
                Value = profile.ChosenGoals.Count == 0 ? null : string.Join(',', profile.ChosenGoals),
                IsRequired = true,
                ErrorMessage = "Choose two or three.",
            },
        ];

    private static IEnumerable<CardElement> Suggestions(IReadOnlyList<NextStep> suggestions) => suggestions.Count == 0
        ? []
        :
        [
            TextBlock.Heading("What may help") with { Spacing = Spacing.Medium },
            .. suggestions.Select(static step => new TextBlock(ResultWords.Next(step))),
        ];

    private static string Label(Level level) => CardText.Escape(level.Label);
}
