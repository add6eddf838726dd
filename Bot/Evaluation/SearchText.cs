using System.Globalization;
using Knowledge;

namespace Bot.Evaluation;

/// <summary>Lists passages for a terminal: rank, score and certainty, where they stand, and how they begin.</summary>
internal static class SearchText
{
    private const int Glance = 160;

    public static string Of(IReadOnlyList<Hit> hits) => hits.Count == 0
        ? "No passage holds any of these words."
        : string.Join('\n', hits.Select(static (hit, i) => Line(hit, i + 1)));

    private static string Line(Hit hit, int rank)
    {
        var place = string.Join(" > ", hit.Passage.HeadingPath.Prepend(hit.Passage.Title));
        var text = hit.Passage.Text.ReplaceLineEndings(" ");
        var begin = text.Length <= Glance ? text : text[..Glance].TrimEnd() + "…";
        return string.Create(CultureInfo.InvariantCulture, $"{rank,2}. {hit.Score:F2} ({hit.Certainty:P0}) {place} [{hit.Passage.Id}]\n    {begin}");
    }
}
