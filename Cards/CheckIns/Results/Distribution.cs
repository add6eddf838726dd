using Cards.Elements;

namespace Cards.CheckIns.Results;

/// <summary>Draws how often each level was chosen: one bar for each domain or item.</summary>
internal static class Distribution
{
    // From the lightest to the darkest: a higher level stands out more.
    private static readonly ChartColor[] Steps =
    [
        ChartColor.Sequential8, ChartColor.Sequential7, ChartColor.Sequential6, ChartColor.Sequential5,
        ChartColor.Sequential4, ChartColor.Sequential3, ChartColor.Sequential2, ChartColor.Sequential1,
    ];

    /// <summary>The chart; nothing when all is withheld.</summary>
    /// <param name="title">What it is called for a screen reader.</param>
    /// <param name="bars">What is drawn, from top to bottom; what is withheld is left out.</param>
    /// <param name="scale">What was rated by.</param>
    public static IEnumerable<CardElement> Of(string title, IEnumerable<ItemResult> bars, Scale scale)
    {
        StackedBar[] shown = [.. bars.SelectMany(bar => bar.Counts is { } counts ? [new StackedBar(bar.Text, Parts(counts, scale))] : Array.Empty<StackedBar>())];
        return shown.Length == 0 ? [] : [new StackedBarChart(title, shown)];
    }

    /// <summary>All ratings of a domain's shown items together.</summary>
    public static ItemResult Sum(DomainResult domain) => new(domain.Title, domain.Counts);

    private static StackedPart[] Parts(IReadOnlyList<int> counts, Scale scale) =>
    [
        .. ResultWords.Legends(scale).Zip(counts, static (legend, count) => (legend, count))
            .Select((part, place) => new StackedPart(part.legend, part.count, place < scale.Levels.Count ? Shade(place, scale.Levels.Count) : ChartColor.Neutral)),
    ];

    private static ChartColor Shade(int place, int levels) => Steps[((place + 1) * Steps.Length / levels) - 1];
}
