using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading;

/// <summary>What the name of a file says of its content.</summary>
internal static class FileNames
{
    private const int LongestTitle = 120;

    /// <summary>A title for a file that has none: its name without the ending.</summary>
    public static string TitleOf(string name)
    {
        var (words, _) = VisibleText.Of(Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Replace('-', ' '));
        return words.Trim() is { Length: > 0 } title ? title[..Math.Min(title.Length, LongestTitle)] : "Untitled";
    }

    /// <summary>What to tell the owner of a file whose name ends like another format; null when it does not.</summary>
    public static string? RemarkOn(string ending, FileFormat format) =>
        Meant(ending) is { } meant && meant != format && (meant, format) is not (FileFormat.PlainText, FileFormat.Markdown)
            ? $"Its name ends in {ending.ToLowerInvariant()}, but it is {Called(format)} and was read as one. Rename it."
            : null;

    /// <summary>The format that the ending of a name stands for; null when none that is read.</summary>
    public static FileFormat? Meant(string ending) => ending.ToUpperInvariant() switch
    {
        ".PDF" => FileFormat.Pdf,
        ".DOCX" or ".DOCM" or ".DOTX" => FileFormat.Word,
        ".PPTX" or ".PPTM" or ".PPSX" or ".POTX" => FileFormat.PowerPoint,
        ".HTML" or ".HTM" or ".XHTML" => FileFormat.WebPage,
        ".MD" or ".MARKDOWN" => FileFormat.Markdown,
        ".TXT" or ".TEXT" => FileFormat.PlainText,
        _ => null,
    };

    private static string Called(FileFormat format) => format switch
    {
        FileFormat.Pdf => "a PDF",
        FileFormat.Word => "a Word document",
        FileFormat.PowerPoint => "a PowerPoint presentation",
        FileFormat.WebPage => "a web page",
        FileFormat.Markdown => "Markdown",
        _ => "plain text",
    };
}
