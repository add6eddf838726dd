using Bot.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Places.Strategy;

/// <summary>Writes a draft as a Word document, with headings and tables that screen readers find. Pure.</summary>
internal static class DraftDocument
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static OneTimeFile Of(string name, IReadOnlyList<DraftPart> parts)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Plain(), StyleOf("Title", "Title", halfPoints: "36"), StyleOf("Heading1", "heading 1", halfPoints: "28"));
            main.Document = new Document(new Body(
            [
                .. parts.SelectMany(part => Written(part, main)),
                new SectionProperties(new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134 }), // A4; the tables need its long side.
            ]));
        }

        return new OneTimeFile($"{name}.docx", MediaType, stream.ToArray());
    }

    private static OpenXmlElement[] Written(DraftPart part, MainDocumentPart main) => part switch
    {
        DraftPart.Title title => [Styled(title.Text, "Title")],
        DraftPart.Heading heading => [Styled(heading.Text, "Heading1")],
        DraftPart.Words words => [new Paragraph(RunOf(words.Text))],
        DraftPart.Points points => [.. points.Lines.Select(static line => new Paragraph(new ParagraphProperties(new Indentation { Left = "360", Hanging = "200" }), RunOf($"• {line}")))],
        DraftPart.Chart { Bars.Count: > 0 } chart => [DraftChart.Draw(chart, main)],
        DraftPart.Table table => [TableOf(table), new Paragraph()], // Between two tables, or Word makes one of them.
        _ => [],
    };

    private static Table TableOf(DraftPart.Table table) => new(
    [
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single }, new BottomBorder { Val = BorderValues.Single }, new InsideHorizontalBorder { Val = BorderValues.Single }),
            new TableLook { FirstRow = true }),
        new TableGrid(table.Head.Select(static _ => new GridColumn())),
        new TableRow([new TableRowProperties(new TableHeader()), .. table.Head.Select(static cell => CellOf(cell, isHead: true))]),
        .. table.Rows.Select(static row => new TableRow(row.Select(static cell => CellOf(cell, isHead: false)))),
    ]);

    private static TableCell CellOf(string text, bool isHead)
    {
        var words = RunOf(text);
        if (isHead)
            words.RunProperties = new RunProperties(new Bold());
        return new TableCell(new Paragraph(words));
    }

    private static Paragraph Styled(string text, string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), RunOf(text));

    private static Run RunOf(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static DocDefaults Plain() => new(new RunPropertiesDefault(new RunPropertiesBaseStyle(
        new RunFonts { Ascii = "Arial", HighAnsi = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = "en-GB" })));

    private static Style StyleOf(string id, string name, string halfPoints) => new(
        new StyleName { Val = name },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "160", After = "80" }),
        new StyleRunProperties(new Bold(), new FontSize { Val = halfPoints }))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };
}
