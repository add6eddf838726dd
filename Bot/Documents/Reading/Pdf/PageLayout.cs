using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading.Pdf;

/// <summary>Tells headings by the size of their letters, and puts lines together into paragraphs and lists, also across pages.</summary>
internal sealed class PageLayout
{
    // Headings are set this much larger than the text.
    private const double Larger = 1.12;

    private const int LongestHeading = 200;

    private readonly List<List<PdfLine>> _groups = [];
    private readonly List<double> _sizes;
    private readonly double _textSize;

    public PageLayout(IReadOnlyList<PdfLine> lines)
    {
        _textSize = lines.GroupBy(static line => Rounded(line.Height)).MaxBy(static size => size.Sum(static line => line.Words.Length))?.Key ?? 0;
        foreach (var line in lines)
        {
            if (_groups.Count > 0 && IsSamePiece(_groups[^1][^1], line))
                _groups[^1].Add(line);
            else
                _groups.Add([line]);
        }

        _sizes = [.. _groups.Where(IsHeading).Select(static group => Rounded(group[0].Height)).Distinct().OrderDescending()];
    }

    /// <summary>The first of the largest headings; null when there is no heading.</summary>
    public string? Title => _groups.FirstOrDefault(group => LevelOf(group) == 1) is { } title ? Words(title) : null;

    public void Hand(TextBuilder text)
    {
        var lines = new LineGatherer(text);
        string? last = null;
        foreach (var group in _groups)
        {
            if (last is null || IsHeading(group) || !GoesOn(last, group[0].Words))
            {
                lines.Close();
                text.Place = $"page {group[0].Page}";
            }

            last = IsHeading(group) ? null : group[^1].Words;
            if (last is null)
                text.Heading(LevelOf(group), Words(group));
            else
                group.ForEach(line => lines.Add(line.Words));
        }

        lines.Close();
    }

    private bool IsSamePiece(PdfLine before, PdfLine line) =>
        before.Page == line.Page && before.Block == line.Block && (IsLarge(before) || IsLarge(line) ? IsSameSize(before, line) : true);

    private bool IsHeading(List<PdfLine> group) =>
        IsLarge(group[0]) && group.Sum(static line => line.Words.Length) <= LongestHeading && group.Exists(static line => line.Words.Any(char.IsLetter));

    private bool IsLarge(PdfLine line) => line.Height >= _textSize * Larger;

    private int LevelOf(List<PdfLine> group) => IsHeading(group) ? _sizes.IndexOf(Rounded(group[0].Height)) + 1 : 0;

    // A paragraph that is cut by the end of a page or column goes on in small letters.
    private static bool GoesOn(string before, string after) => char.IsAsciiLetterLower(after[0]) && before[^1] is not ('.' or '!' or '?' or ':' or ';');

    private static bool IsSameSize(PdfLine one, PdfLine other) => Rounded(one.Height).Equals(Rounded(other.Height));

    private static double Rounded(double height) => Math.Round(height * 2) / 2;

    private static string Words(List<PdfLine> group) => string.Join(' ', group.Select(static line => line.Words));
}
