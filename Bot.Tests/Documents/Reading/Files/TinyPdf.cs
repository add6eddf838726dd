using System.Globalization;
using System.Text;

namespace Bot.Tests.Documents.Reading.Files;

/// <summary>Writes a PDF with lines of Helvetica, each at its size and height above the foot of the page.</summary>
internal static class TinyPdf
{
    public static byte[] Of(params string[] pages)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        var kids = string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"));
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add($"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>");
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        foreach (var (i, page) in pages.Index())
        {
            Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (2 * i)} 0 R >>");
            Add($"<< /Length {page.Length} >>\nstream\n{page}\nendstream");
        }

        var xref = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF");
        return Encoding.Latin1.GetBytes(pdf.ToString());

        void Add(string content)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }
    }

    /// <summary>A page of lines from its head down; a line that begins with "# " is set in large letters.</summary>
    public static string Page(params string[] lines)
    {
        var content = new StringBuilder();
        var height = 780;
        foreach (var line in lines)
        {
            var (size, words) = line.StartsWith("# ", StringComparison.Ordinal) ? (20, line[2..]) : (11, line);
            if (words.Length > 0)
                content.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 72 {height} Td ({words}) Tj ET\n");
            height -= words.Length > 0 ? size + 3 : 20;
        }

        return content.ToString();
    }
}
