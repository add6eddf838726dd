namespace Bot.Documents.Reading;

/// <summary>The formats that are read.</summary>
internal enum FileFormat
{
    Pdf,
    Word,
    PowerPoint,
    WebPage,
    Markdown,
    PlainText,
}
