using System.Text.RegularExpressions;

namespace Bot.Documents.Reading.Pdf;

/// <summary>Finds the lines at the head and foot of pages that come again on the others, such as page numbers, and those of a table of contents.</summary>
internal static partial class PageFurniture
{
    // So many lines of a page may belong to its head, and so many to its foot.
    private const int Deepest = 3;

    private const int FewestPages = 3;

    /// <summary>The other lines, and how many were left out.</summary>
    public static (IReadOnlyList<PdfLine> Kept, int LeftOut) Split(IReadOnlyList<PdfLine> lines)
    {
        var pages = lines.GroupBy(static line => line.Page).Select(static page => page.ToList()).ToList();
        var atEdges = pages.SelectMany(static page => Edges(page).Select(Shape).Distinct(StringComparer.Ordinal)).CountBy(static shape => shape, StringComparer.Ordinal);
        var repeated = atEdges.Where(shape => shape.Value >= Math.Max(FewestPages, pages.Count / 2)).Select(static shape => shape.Key).ToHashSet(StringComparer.Ordinal);
        var heads = pages.SelectMany(page => Edges(page).Where(line => repeated.Contains(Shape(line)))).ToHashSet(ReferenceEqualityComparer.Instance);
        var kept = lines.Where(line => !heads.Contains(line) && !DotLeader().IsMatch(line.Words)).ToList();
        return (kept, lines.Count - kept.Count);
    }

    private static IEnumerable<PdfLine> Edges(List<PdfLine> page) => page.Where((_, i) => i < Deepest || i >= page.Count - Deepest);

    // Page numbers differ, and are the same line all the same; a title in large letters is not.
    private static string Shape(PdfLine line) => $"{line.Height:F0} {Digits().Replace(line.Words, "0")}";

    [GeneratedRegex(@"(\.\s?){5,}\s*\d+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DotLeader();

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
