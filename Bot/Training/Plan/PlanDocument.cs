using Bot.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Training.Plan;

/// <summary>Writes a plan as a Word document: a heading, the year's sums, and a table whose first row repeats on each page. Pure.</summary>
internal static class PlanDocument
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Title = "My learning plan";

    public static OneTimeFile Of(string head, IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(TitleStyle());
            main.Document = new Document(new Body(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), new Run(new Text(Title))),
                new Paragraph(new Run(new Text(head))),
                TableOf(rows),
                new SectionProperties(new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape }))); // A4; ten columns need its long side.
        }

        return new OneTimeFile("my-plan.docx", MediaType, stream.ToArray());
    }

    private static Table TableOf(IEnumerable<string[]> rows) => new(
    [
        new TableProperties(
            new TableBorders(new TopBorder { Val = BorderValues.Single }, new BottomBorder { Val = BorderValues.Single }, new InsideHorizontalBorder { Val = BorderValues.Single }),
            new TableLook { FirstRow = true }),
        new TableGrid(PlanFiles.Columns.Select(static _ => new GridColumn())),
        new TableRow([new TableRowProperties(new TableHeader()), .. PlanFiles.Columns.Select(static column => CellOf(column, isHead: true))]),
        .. rows.Select(static row => new TableRow(row.Select(static cell => CellOf(cell, isHead: false)))),
    ]);

    private static TableCell CellOf(string text, bool isHead)
    {
        var words = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (isHead)
            words.RunProperties = new RunProperties(new Bold());
        return new TableCell(new Paragraph(words));
    }

    private static Style TitleStyle() => new(new StyleName { Val = "Title" }, new StyleRunProperties(new FontSize { Val = "36" })) { Type = StyleValues.Paragraph, StyleId = "Title" };
}
