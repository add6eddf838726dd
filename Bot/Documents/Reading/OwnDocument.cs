using Bot.Documents.Reading.Texts;
using Knowledge;

namespace Bot.Documents.Reading;

/// <summary>Makes documents of what was read from the organisation's own files.</summary>
internal static class OwnDocument
{
    /// <param name="id">The document's id.</param>
    /// <param name="read">What was read.</param>
    /// <param name="readers">The group whose members alone may read it; null when everybody may.</param>
    /// <param name="fingerprint">Tells whether the file is still the one that was read.</param>
    /// <param name="date">The day on which the file was changed; null when that is not known.</param>
    /// <param name="address">Where people open it; null when they cannot.</param>
    public static Document Of(string id, ReadingResult.Read read, string? readers, string? fingerprint, DateOnly? date, Uri? address = null)
    {
        var (markdown, places) = MarkdownWriter.Write(read.Text);
        var source = new Source
        {
            Key = "file",
            Title = read.Text.Title,
            Url = address,
            Date = date,
            Licence = "your organisation's own document",
            Confidence = Confidence.Local,
        };
        return new Document
        {
            Id = id,
            Title = read.Text.Title,
            Audience = [],
            Region = "",
            Sources = [source],
            Readers = readers,
            Places = places,
            Fingerprint = fingerprint,
            Markdown = markdown,
        };
    }
}
