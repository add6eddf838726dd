namespace Cards.Elements;

/// <summary>Lines over time.</summary>
public sealed record LineChart : Chart
{
    /// <summary>Makes the chart.</summary>
    /// <param name="title">What the chart is called for a screen reader.</param>
    /// <param name="data">The lines.</param>
    public LineChart(string title, IReadOnlyList<Line> data)
        : base("Chart.Line", title) => Data = data;

    /// <summary>The lines.</summary>
    public IReadOnlyList<Line> Data { get; }

    /// <summary>Colours that can be told from each other, one for each line.</summary>
    public string ColorSet { get; } = "categorical";

    /// <summary>The least value that the chart has room for; null to let it be worked out.</summary>
    public double? YMin { get; init; }

    /// <summary>The greatest value that the chart has room for; null to let it be worked out.</summary>
    public double? YMax { get; init; }
}
