using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Tests.Documents.Reading.Files;

/// <summary>Writes Word documents from the XML of their body.</summary>
internal static class WordFile
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private const string Styles =
        $"""
        <w:styles {Namespace}>
          <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
          <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
          <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
          <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="H2"/></w:style>
          <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>
          <w:style w:type="paragraph" w:styleId="Dust"><w:name w:val="Dust"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
        </w:styles>
        """;

    public static byte[] Of(string body, Action<MainDocumentPart>? more = null)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Namespace}><w:body>{body}</w:body></w:document>");
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Styles);
            more?.Invoke(main);
        }

        return file.ToArray();
    }

    public static string Paragraph(string words, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{Run(words)}</w:p>";

    public static string Item(string words) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run(words)}</w:p>";

    public static string Run(string words, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    /// <summary>A part that holds footnotes, from 1 on.</summary>
    public static void AddFootnotes(MainDocumentPart main, params string[] notes) => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
        $"<w:footnotes {Namespace}>{string.Concat(notes.Select((note, i) => $"<w:footnote w:id=\"{i + 1}\">{Paragraph(note)}</w:footnote>"))}</w:footnotes>");

    public static void AddComment(MainDocumentPart main, string words) => main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(
        $"<w:comments {Namespace}><w:comment w:id=\"1\" w:author=\"A\">{Paragraph(words)}</w:comment></w:comments>");
}
