using System.Globalization;
using Cards.Elements;

namespace Cards.CheckIns.Results;

/// <summary>How a channel's check-ins have moved over time: a line and a line of words for each domain.</summary>
public static class TrendCard
{
    /// <summary>The most check-ins that are looked back on.</summary>
    public const int MostCloses = 6;

    /// <summary>The card.</summary>
    public static Card Of(TrendFacts trend)
    {
        var closes = trend.Closes.Count == 1 ? "1 check-in has" : $"{trend.Closes.Count} check-ins have";
        return new Card
        {
            FallbackText = $"Over time: {trend.Title}. {closes} results.",
            Speak = $"Over time: {trend.Title}. {closes} results.",
            Body =
            [
                TextBlock.Title($"Over time: {CardText.Escape(trend.Title)}"),
                new TextBlock($"{closes} results. Averages go from {Label(trend.Scale.Levels[0])} to {Label(trend.Scale.Levels[^1])}. Different people may have answered each time."),
                Drawn(trend),
                .. trend.Domains.SelectMany(About),
                TextBlock.Heading("Who took part") with { Spacing = Spacing.Medium },
                new FactSet([.. trend.Closes.Select(static close => new Fact(LondonDate.Of(close.ClosedOn), $"{close.Answered} of {close.Roster} people"))]),
            ],
        };
    }

    private static LineChart Drawn(TrendFacts trend) =>
        new($"Averages over time: {trend.Title}", [.. trend.Domains.Where(static domain => domain.Points.Count > 0).Select(static domain => new Line(domain.Title, [.. domain.Points.Select(Point)]))])
        {
            YMin = trend.Scale.Levels[0].Value,
            YMax = trend.Scale.Levels[^1].Value,
        };

    private static LinePoint Point(TrendPoint point) =>
        new(point.ClosedOn.ToString("O", CultureInfo.InvariantCulture), ResultWords.Rounded(point.Average));

    private static CardElement[] About(TrendDomain domain) =>
    [
        TextBlock.Heading(CardText.Escape(domain.Title)) with { Spacing = Spacing.Medium },
        new TextBlock((domain.Points.Count == 0 ? ResultWords.Withheld : Averages(domain.Points)) + ResultWords.Moved(domain.Change)) { Spacing = Spacing.Small },
    ];

    private static string Averages(IReadOnlyList<TrendPoint> points) =>
        $"Average {string.Join(", then ", points.Select(static point => $"{ResultWords.Number(point.Average)} on {LondonDate.Of(point.ClosedOn)}"))}.";

    private static string Label(Level level) => CardText.Escape(level.Label);
}
