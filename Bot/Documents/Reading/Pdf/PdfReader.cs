using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading.Pdf;

/// <summary>Reads a PDF by how its pages are laid out, which is all that most PDFs tell of their structure.</summary>
internal static class PdfReader
{
    // In points: nobody reads letters that are smaller.
    private const double Tiny = 2;

    /// <returns>The first of the largest headings; null when all letters have one size.</returns>
    public static async Task<string?> ReadAsync(byte[] content, PdfProgram program, ReadingLimits limits, TextBuilder text, CancellationToken deadline)
    {
        using var table = await program.RunAsync(content, limits, deadline);
        var all = LayoutTable.Read(table);
        var lines = all.Where(static line => line.Height > Tiny).ToList();
        text.LeaveOut(LeftOut.HiddenText, all.Count - lines.Count);
        if (lines.Count == 0)
            throw new UnreadableException("It holds pictures of pages and no text, as scanners make them: let a program with text recognition (OCR) make a new PDF of it.");
        var (kept, leftOut) = PageFurniture.Split(lines);
        text.LeaveOut(LeftOut.RunningHead, leftOut);
        var layout = new PageLayout(Hyphens.Join(kept));
        layout.Hand(text);
        return layout.Title;
    }
}
