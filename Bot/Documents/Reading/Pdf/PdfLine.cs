namespace Bot.Documents.Reading.Pdf;

/// <summary>A line of a PDF as it is laid out.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Block">Tells lines that stand together from others of the page.</param>
/// <param name="Height">Of its letters, in points.</param>
/// <param name="Words">Its words with single spaces.</param>
internal sealed record PdfLine(int Page, (int Flow, int Block) Block, double Height, string Words);
