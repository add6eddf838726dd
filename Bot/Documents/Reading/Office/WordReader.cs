using Bot.Documents.Reading.Texts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Documents.Reading.Office;

/// <summary>Reads a Word document as it would be printed: without comments, deletions, hidden words and what its properties say.</summary>
internal static class WordReader
{
    /// <returns>The paragraph in the style "Title"; null when there is none.</returns>
    public static string? Read(byte[] content, TextBuilder text)
    {
        using var document = OfficePackage.Open(content, WordprocessingDocument.Open);
        var main = document.MainDocumentPart;
        if (main?.Document?.Body is not { } body)
            throw new UnreadableException("It holds no document: open it in Word and save it again.");
        text.LeaveOut(LeftOut.Comment, main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() ?? 0);
        text.LeaveOut(LeftOut.EmbeddedFile, main.EmbeddedPackageParts.Count() + main.EmbeddedObjectParts.Count());
        text.LeaveOut(LeftOut.RunningHead, main.HeaderParts.Count() + main.FooterParts.Count());
        text.LeaveOut(LeftOut.Metadata, OfficeProperties.Count(document));
        var walk = new WordWalk(text, new WordStyles(main.StyleDefinitionsPart?.Styles), new WordNotes(main), body.Descendants<LastRenderedPageBreak>().Any());
        walk.Read(body);
        return walk.Title;
    }
}
