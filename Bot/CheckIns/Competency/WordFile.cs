using Bot.Pages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.CheckIns.Competency;

/// <summary>Writes an export as a Word document, with headings that screen readers find. Pure.</summary>
internal static class WordFile
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static OneTimeFile Of(IEnumerable<ExportLine> lines)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                StyleOf("Title", "Title", halfPoints: 36), StyleOf("Heading1", "heading 1", halfPoints: 28), StyleOf("ListBullet", "List Bullet", halfPoints: 22));
            main.Document = new Document(new Body(lines.Select(Paragraph)));
        }

        return new OneTimeFile("my-competencies.docx", MediaType, stream.ToArray());
    }

    private static Paragraph Paragraph(ExportLine line) => line switch
    {
        ExportLine.Title => Of(line.Text, "Title"),
        ExportLine.Heading => Of(line.Text, "Heading1"),
        ExportLine.Point => Of("• " + line.Text, "ListBullet"),
        _ => Of(line.Text, null),
    };

    private static Paragraph Of(string text, string? style)
    {
        var words = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return style is null ? new Paragraph(words) : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), words);
    }

    private static Style StyleOf(string id, string name, int halfPoints) => new(
        new StyleName { Val = name },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = "120", After = "80" }),
        new StyleRunProperties(new FontSize { Val = halfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) }))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };
}
