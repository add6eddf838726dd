namespace Cards.Elements;

/// <summary>Bars that lie below each other, each made of parts.</summary>
public sealed record StackedBarChart : Chart
{
    /// <summary>Makes the chart.</summary>
    /// <param name="title">What the chart is called for a screen reader.</param>
    /// <param name="data">The bars, from top to bottom, with the same parts in the same order.</param>
    public StackedBarChart(string title, IReadOnlyList<StackedBar> data)
        : base("Chart.HorizontalBar.Stacked", title) => Data = data;

    /// <summary>The bars, from top to bottom.</summary>
    public IReadOnlyList<StackedBar> Data { get; }
}
