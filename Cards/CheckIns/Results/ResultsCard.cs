using System.Globalization;
using Cards.CheckIns.Agreed;
using Cards.Elements;

namespace Cards.CheckIns.Results;

/// <summary>What a check-in has come to, for the whole channel: one bar and one line of words for each domain. Items stand on <see cref="DomainResultsCard"/>.</summary>
public static class ResultsCard
{
    /// <summary>What the bot is asked to do for a lead who wants the totals as a file.</summary>
    public const string ExportVerb = "check-in/export";

    /// <summary>The most items that are named as disagreements.</summary>
    public const int MostDisagreements = 3;

    /// <summary>The most next steps that are shown at once.</summary>
    public const int MostNextSteps = 3;

    /// <summary>The card.</summary>
    public static Card Of(ResultsFacts results) => Whole(results) is var whole && CardLimits.IsTooHeavy(whole)
        ? Whole(results with { NextSteps = [.. results.NextSteps.Select(static step => step.Bare)] })
        : whole;

    private static Card Whole(ResultsFacts results) => new()
    {
        FallbackText = $"Results of {results.Title}: {TookPart(results)}",
        Speak = $"Results of {results.Title}: {TookPart(results)}",
        Body =
        [
            TextBlock.Title($"Results: {CardText.Escape(results.Title)}"),
            new TextBlock($"Closed on {LondonDate.Of(results.ClosedOn)}. {TookPart(results)} These results are final."),
            .. Distribution.Of("Ratings by topic", results.Domains.Select(Distribution.Sum), results.Scale),
            .. results.Domains.SelectMany(domain => About(domain, results.Scale)),
            .. Disagreements(results),
            .. NextSteps(results.NextSteps),
            new TextBlock(CardText.Escape(results.Disclaimer)) { Separator = true, Spacing = Spacing.Medium },
        ],
        Actions =
        [
            DialogButton.Of("Agree an action", ActionForm.Verb, results.Data),
            new ExecuteAction("See each question", DomainResultsCard.Verb, results.Data),
            new ExecuteAction("Export (lead)", ExportVerb, results.Data),
        ],
    };

    private static string TookPart(ResultsFacts results) =>
        $"{results.Answered} of {results.Roster} people answered ({Math.Round(100.0 * results.Answered / results.Roster).ToString(CultureInfo.InvariantCulture)}%).";

    private static CardElement[] About(DomainResult domain, Scale scale) =>
    [
        TextBlock.Heading(CardText.Escape(domain.Title)) with { Spacing = Spacing.Medium },
        new TextBlock(ResultWords.Spread(domain.Figures, scale) + ResultWords.Moved(domain.Change) + Ratings(domain, scale)) { Spacing = Spacing.Small },
    ];

    private static string Ratings(DomainResult domain, Scale scale) =>
        domain.Figures is null ? "" : $"\n\nRatings: {ResultWords.Counts(Distribution.Sum(domain).Counts, scale)}";

    private static IEnumerable<CardElement> Disagreements(ResultsFacts results) => results.Disagreements.Count == 0
        ? []
        :
        [
            TextBlock.Heading("Talk about: where people disagree most") with { Spacing = Spacing.Large },
            .. results.Disagreements.SelectMany(item => Words(item, results.Scale)),
        ];

    private static CardElement[] Words(ItemResult item, Scale scale) =>
    [
        new TextBlock($"**{CardText.Escape(item.Text)}**"),
        new TextBlock(ResultWords.Counts(item.Counts, scale)) { Spacing = Spacing.Small },
    ];

    private static IEnumerable<CardElement> NextSteps(IReadOnlyList<NextStep> steps) => steps.Count == 0
        ? []
        :
        [
            TextBlock.Heading("What to try next") with { Spacing = Spacing.Large },
            .. steps.Select(static step => new TextBlock(ResultWords.Next(step))),
        ];
}
