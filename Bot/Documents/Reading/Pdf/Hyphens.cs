using System.Text.RegularExpressions;

namespace Bot.Documents.Reading.Pdf;

/// <summary>Joins words that were divided at the end of a line.</summary>
internal static partial class Hyphens
{
    /// <summary>The lines, with each divided word whole on the first of its two.</summary>
    public static IReadOnlyList<PdfLine> Join(IReadOnlyList<PdfLine> lines)
    {
        // What stands before a hyphen at the end of a line is no proof that it is a word.
        var known = lines.SelectMany(static line => Word().Matches(Begun().Replace(line.Words, ""))).Select(static word => word.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var joined = lines.ToList();
        for (var i = 0; i + 1 < joined.Count; i++)
        {
            var (begun, rest) = (Begun().Match(joined[i].Words), Rest().Match(joined[i + 1].Words));
            if (!begun.Success || !rest.Success || joined[i].Block != joined[i + 1].Block)
                continue;

            // "follow-up" keeps its hyphen: "follow" is a word of the text, and "followup" is none.
            var (first, second) = (begun.Groups["word"].Value, Word().Match(rest.Value).Value);
            var isDivided = known.Contains(first + second) || !known.Contains(first);
            joined[i] = joined[i] with { Words = joined[i].Words[..^(isDivided ? 1 : 0)] + rest.Value };
            joined[i + 1] = joined[i + 1] with { Words = joined[i + 1].Words[rest.Length..].TrimStart() };
        }

        return [.. joined.Where(static line => line.Words.Length > 0)];
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<word>\p{L}{2,})-$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Begun();

    [GeneratedRegex(@"^\p{Ll}\S*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rest();
}
