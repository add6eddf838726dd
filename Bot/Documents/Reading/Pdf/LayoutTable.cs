using System.Globalization;
using System.Text;

namespace Bot.Documents.Reading.Pdf;

/// <summary>Reads the table in which pdftotext tells where each word of a PDF stands.</summary>
internal static class LayoutTable
{
    private const string Line = "4";
    private const string Word = "5";

    /// <summary>The lines, in reading order; none without words.</summary>
    public static IReadOnlyList<PdfLine> Read(Stream table)
    {
        using var reader = new StreamReader(table);
        var lines = new List<PdfLine>();
        var words = new StringBuilder();
        PdfLine? line = null;
        while (reader.ReadLine() is { } row)
        {
            // level, page, flow, block, line, word, left, top, width, height, confidence, text
            if (row.Split('\t', 12) is not { Length: 12 } cells)
                continue;
            if (cells[0] is Line)
            {
                Close();
                line = new PdfLine(Number(cells[1]), (Number(cells[2]), Number(cells[3])), double.Parse(cells[9], CultureInfo.InvariantCulture), "");
            }
            else if (cells[0] is Word)
            {
                words.Append(cells[11]).Append(' ');
            }
        }

        Close();
        return lines;

        void Close()
        {
            if (line is not null && words.Length > 0)
                lines.Add(line with { Words = words.ToString().TrimEnd() });
            words.Clear();
        }
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
