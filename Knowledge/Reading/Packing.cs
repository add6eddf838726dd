namespace Knowledge.Reading;

/// <summary>Packs the blocks of a section into passages of about 150 to 350 words; a short section stays one.</summary>
internal static class Packing
{
    // Passages of this size were found again best in public comparisons of ways to cut texts.
    private const int MostWords = 350;

    /// <summary>The texts of the passages, in order; only what is too long for one passage is torn.</summary>
    public static IEnumerable<string> Pack(IEnumerable<Block> blocks) => Join([.. WithLeadIns(blocks).SelectMany(Fit)], '\n');

    // "You need:" says nothing without the list that follows.
    private static IEnumerable<IReadOnlyList<string>> WithLeadIns(IEnumerable<Block> blocks)
    {
        IReadOnlyList<string> leadIn = [];
        foreach (var block in blocks)
        {
            if (block.Lines is [var line] && line.EndsWith(':'))
            {
                leadIn = [.. leadIn, line];
                continue;
            }

            yield return [.. leadIn, .. block.Lines];
            leadIn = [];
        }

        if (leadIn.Count > 0)
            yield return leadIn;
    }

    private static IEnumerable<string> Fit(IReadOnlyList<string> lines)
    {
        var text = string.Join('\n', lines);
        if (CountWords(text) <= MostWords)
            return [text];
        return lines.Count > 1 ? lines.SelectMany(static line => Fit([line])) : Join(SentenceSplitter.Split(text), ' ');
    }

    private static IEnumerable<string> Join(IReadOnlyList<string> parts, char between)
    {
        var total = parts.Sum(CountWords);
        var goal = total / Math.Ceiling(total / (double)MostWords);
        var (piece, words) = (new List<string>(), 0);
        foreach (var part in parts)
        {
            var more = CountWords(part);
            if (piece.Count > 0 && (words >= goal || words + more > MostWords))
            {
                yield return string.Join(between, piece);
                (piece, words) = ([], 0);
            }

            piece.Add(part);
            words += more;
        }

        if (piece.Count > 0)
            yield return string.Join(between, piece);
    }

    private static int CountWords(string text) => text.AsSpan().Count(' ') + text.AsSpan().Count('\n') + 1;
}
