using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Places.Strategy;

/// <summary>Draws a chart of a draft as Word's own, with the numbers in it and its name for a screen reader. Pure.</summary>
internal static class DraftChart
{
    private const uint Categories = 1;
    private const uint Values = 2;
    private const long Wide = 8_600_000; // In English metric units, 360,000 to the centimetre.
    private const long HighABar = 330_000;

    // From the lightest to the darkest, and grey for those without a rating: a higher level stands out more.
    private static readonly string[] Shades = ["B3D4F0", "7FB2DF", "3F85C4", "12508C", "0B3766", "072544"];
    private const string Grey = "BFBFBF";

    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Draw(DraftPart.Chart chart, MainDocumentPart main)
    {
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = new ChartSpace(new DocumentFormat.OpenXml.Drawing.Charts.Chart(
            new AutoTitleDeleted { Val = true },
            new PlotArea(new Layout(), BarsOf(chart), CategoryAxisOf(), ValueAxisOf()),
            new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }),
            new PlotVisibleOnly { Val = true }));
        return new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new DocumentFormat.OpenXml.Wordprocessing.Run(new Drawing(new Inline(
            new Extent { Cx = Wide, Cy = HighABar * (chart.Bars.Count + 3) },
            new DocProperties { Id = 1, Name = chart.Name, Description = $"{chart.Name}. The table below says the same." },
            new Graphic(new GraphicData(new ChartReference { Id = main.GetIdOfPart(part) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" })))));
    }

    private static BarChart BarsOf(DraftPart.Chart chart) => new(
    [
        new BarDirection { Val = BarDirectionValues.Bar },
        new BarGrouping { Val = BarGroupingValues.Stacked },
        new VaryColors { Val = false },
        .. chart.Parts.Select((_, i) => SeriesOf(chart, i)),
        new GapWidth { Val = 60 },
        new Overlap { Val = 100 },
        new AxisId { Val = Categories },
        new AxisId { Val = Values },
    ]);

    private static BarChartSeries SeriesOf(DraftPart.Chart chart, int part) => new(
        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)part },
        new Order { Val = (uint)part },
        new SeriesText(new NumericValue(chart.Parts[part])),
        new ChartShapeProperties(new SolidFill(new RgbColorModelHex { Val = part == chart.Parts.Count - 1 ? Grey : Shades[Math.Min(part, Shades.Length - 1)] })),
        new CategoryAxisData(new StringLiteral(
        [
            new PointCount { Val = (uint)chart.Bars.Count },
            .. chart.Bars.Select(static (bar, i) => new StringPoint(new NumericValue(bar.Name)) { Index = (uint)i }),
        ])),
        new DocumentFormat.OpenXml.Drawing.Charts.Values(new NumberLiteral(
        [
            new PointCount { Val = (uint)chart.Bars.Count },
            .. chart.Bars.Select((bar, i) => new NumericPoint(new NumericValue(bar.Numbers[part].ToString(CultureInfo.InvariantCulture))) { Index = (uint)i }),
        ])));

    private static CategoryAxis CategoryAxisOf() => new(
        new AxisId { Val = Categories },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }), // The first bar on top.
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new CrossingAxis { Val = Values });

    private static ValueAxis ValueAxisOf() => new(
        new AxisId { Val = Values },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new CrossingAxis { Val = Categories },
        new Crosses { Val = CrossesValues.Maximum }); // Below the last bar, where else it would stand above the first.
}
