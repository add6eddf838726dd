using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace Bot.Tests.Documents.Reading.Files;

/// <summary>Writes PowerPoint presentations from the XML of the shapes on their slides.</summary>
internal static class PowerPointFile
{
    private const string Namespaces =
        "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private const string Frame = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

    /// <param name="slides">The shapes of each slide, what its speaker noted, and whether it is shown.</param>
    public static byte[] Of(params (string Shapes, string? Notes, bool IsShown)[] slides)
    {
        using var file = new MemoryStream();
        using (var document = PresentationDocument.Create(file, PresentationDocumentType.Presentation))
        {
            var main = document.AddPresentationPart();
            main.Presentation = new Presentation(new SlideIdList());
            foreach (var (i, (shapes, notes, isShown)) in slides.Index())
            {
                var part = main.AddNewPart<SlidePart>($"rId{i + 10}");
                part.Slide = new Slide($"<p:sld {Namespaces} show=\"{(isShown ? 1 : 0)}\"><p:cSld><p:spTree>{Frame}{shapes}</p:spTree></p:cSld></p:sld>");
                main.Presentation.SlideIdList?.Append(new SlideId { Id = (uint)(256 + i), RelationshipId = $"rId{i + 10}" });
                if (notes is not null)
                    part.AddNewPart<NotesSlidePart>().NotesSlide = new NotesSlide($"<p:notes {Namespaces}><p:cSld><p:spTree>{Frame}{Shape("body", notes)}</p:spTree></p:cSld></p:notes>");
            }
        }

        return file.ToArray();
    }

    /// <param name="kind">The placeholder that the shape fills; empty for a box of text.</param>
    /// <param name="paragraphs">Its words.</param>
    public static string Shape(string kind, params string[] paragraphs) => Shape(kind, isHidden: false, paragraphs);

    public static string HiddenShape(params string[] paragraphs) => Shape("", isHidden: true, paragraphs);

    /// <summary>A box of words, each with the XML of how they look.</summary>
    public static string Shape(params (string Words, string Look)[] runs) =>
        $"""
        <p:sp><p:nvSpPr><p:cNvPr id="3" name="r"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>
        <p:txBody><a:bodyPr/><a:p>{string.Concat(runs.Select(static run => $"<a:r>{run.Look}<a:t>{run.Words}</a:t></a:r>"))}</a:p></p:txBody></p:sp>
        """;

    public static string Table(params string[][] rows) =>
        $"""
        <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="t"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm/>
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr/><a:tblGrid/>
        {string.Concat(rows.Select(row => $"<a:tr h=\"1\">{string.Concat(row.Select(cell => $"<a:tc><a:txBody><a:bodyPr/>{Paragraph(cell)}</a:txBody></a:tc>"))}</a:tr>"))}
        </a:tbl></a:graphicData></a:graphic></p:graphicFrame>
        """;

    private static string Shape(string kind, bool isHidden, string[] paragraphs) =>
        $"""
        <p:sp><p:nvSpPr><p:cNvPr id="2" name="s" hidden="{(isHidden ? 1 : 0)}"/><p:cNvSpPr/><p:nvPr>{(kind.Length > 0 ? $"<p:ph type=\"{kind}\"/>" : "")}</p:nvPr></p:nvSpPr>
        <p:spPr/><p:txBody><a:bodyPr/>{string.Concat(paragraphs.Select(Paragraph))}</p:txBody></p:sp>
        """;

    private static string Paragraph(string words) => $"<a:p><a:r><a:t>{words}</a:t></a:r></a:p>";
}
