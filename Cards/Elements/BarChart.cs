namespace Cards.Elements;

/// <summary>Bars that lie below each other.</summary>
public sealed record BarChart : Chart
{
    /// <summary>Makes the chart.</summary>
    /// <param name="title">What the chart is called for a screen reader.</param>
    /// <param name="data">The bars, from top to bottom.</param>
    public BarChart(string title, IReadOnlyList<Bar> data)
        : base("Chart.HorizontalBar", title) => Data = data;

    /// <summary>The bars, from top to bottom.</summary>
    public IReadOnlyList<Bar> Data { get; }

    /// <summary>The colour of all bars.</summary>
    public ChartColor Color { get; } = ChartColor.CategoricalBlue;

    /// <summary>How the lengths are told: the number beside each bar.</summary>
    public string DisplayMode { get; } = "AbsoluteNoAxis";
}
