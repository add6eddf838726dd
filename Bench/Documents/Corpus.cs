using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bench.Documents;

/// <summary>Makes the reference corpus: Word, PowerPoint, web pages, Markdown and text of some pages each, the same at each run.</summary>
internal static class Corpus
{
    private const int Sections = 8;
    private const int WordsASection = 160;
    private const string WordNames = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string SlideNames = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    public static void Make(string folder, int files)
    {
        for (var number = 0; number < files; number++)
        {
            var (ending, content) = FileOf(number);
            var below = Directory.CreateDirectory(Path.Combine(folder, $"folder {number % 20}"));
            File.WriteAllBytes(Path.Combine(below.FullName, $"document {number}{ending}"), content);
        }
    }

    private static (string Ending, byte[] Content) FileOf(int number)
    {
        var prose = new Prose(number);
        return (number % 10) switch
        {
            < 3 => (".docx", Word(prose)),
            < 5 => (".pptx", PowerPoint(prose)),
            < 7 => (".html", System.Text.Encoding.UTF8.GetBytes(WebPage(prose))),
            < 9 => (".md", System.Text.Encoding.UTF8.GetBytes(Markdown(prose))),
            _ => (".txt", System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Range(0, Sections).Select(_ => prose.Paragraph(WordsASection))))),
        };
    }

    private static string Markdown(Prose prose) =>
        $"# {prose.Title()}\n\n{string.Join("\n\n", Enumerable.Range(0, Sections).Select(_ => $"## {prose.Sentence(5)}\n\n{prose.Paragraph(WordsASection)}\n\n- {prose.Sentence(8)}\n- {prose.Sentence(8)}"))}\n";

    private static string WebPage(Prose prose) =>
        $"<!doctype html><html><head><title>{prose.Title()}</title></head><body><nav><a href=\"/\">Home</a></nav><main><h1>{prose.Title()}</h1>{string.Concat(Enumerable.Range(0, Sections).Select(_ => $"<h2>{prose.Sentence(5)}</h2><p>{prose.Paragraph(WordsASection)}</p><table><tr><th>Role</th><th>Days</th></tr><tr><td>{prose.Sentence(2)}</td><td>3</td></tr></table>"))}</main></body></html>";

    private static byte[] Word(Prose prose)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = string.Concat(Enumerable.Range(0, Sections).Select(_ => Line(prose.Sentence(5), "H1") + Line(prose.Paragraph(WordsASection), null)));
            main.Document = new Document($"<w:document {WordNames}><w:body>{body}</w:body></w:document>");
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles {WordNames}><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
        }

        return file.ToArray();
    }

    private static string Line(string words, string? style) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}<w:r><w:t>{words}</w:t></w:r></w:p>";

    private static byte[] PowerPoint(Prose prose)
    {
        using var file = new MemoryStream();
        using (var document = PresentationDocument.Create(file, PresentationDocumentType.Presentation))
        {
            var main = document.AddPresentationPart();
            main.Presentation = new Presentation(new SlideIdList());
            for (var slide = 0; slide < Sections; slide++)
            {
                var part = main.AddNewPart<SlidePart>($"rId{slide + 10}");
                part.Slide = new Slide(
                    $"<p:sld {SlideNames}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>{Shape("title", prose.Sentence(5))}{Shape("body", prose.Paragraph(WordsASection / 2))}</p:spTree></p:cSld></p:sld>");
                main.Presentation.SlideIdList?.Append(new SlideId { Id = (uint)(256 + slide), RelationshipId = $"rId{slide + 10}" });
            }
        }

        return file.ToArray();
    }

    private static string Shape(string kind, string words) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"s\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"{kind}\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>";
}
