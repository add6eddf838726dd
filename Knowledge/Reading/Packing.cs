namespace Knowledge.Reading;

/// <summary>Packs the blocks of a section into passages of about 150 to 350 words; a short section stays one.</summary>
internal static class Packing
{
    // Passages of this size were found again best in public comparisons of ways to cut texts.
    private const int MostWords = 350;

    /// <summary>The texts of the passages, in order, and the line that each begins on; only what is too long for one passage is torn.</summary>
    public static IEnumerable<Piece> Pack(IEnumerable<Block> blocks) => Join([.. WithLeadIns(blocks).SelectMany(Fit)], '\n');

    // "You need:" says nothing without the list that follows.
    private static IEnumerable<Block> WithLeadIns(IEnumerable<Block> blocks)
    {
        Block? leadIn = null;
        foreach (var block in blocks)
        {
            var led = leadIn is null ? block : leadIn with { Lines = [.. leadIn.Lines, .. block.Lines] };
            leadIn = block.Lines is [var line] && line.EndsWith(':') ? led : null;
            if (leadIn is null)
                yield return led;
        }

        if (leadIn is not null)
            yield return leadIn;
    }

    private static IEnumerable<Piece> Fit(Block block)
    {
        var text = string.Join('\n', block.Lines);
        if (CountWords(text) <= MostWords)
            return [new Piece(block.Line, text)];
        return block.Lines.Count > 1
            ? block.Lines.SelectMany(line => Fit(block with { Lines = [line] }))
            : Join([.. SentenceSplitter.Split(text).Select(sentence => new Piece(block.Line, sentence))], ' ');
    }

    private static IEnumerable<Piece> Join(IReadOnlyList<Piece> parts, char between)
    {
        var total = parts.Sum(static part => CountWords(part.Text));
        var goal = total / Math.Ceiling(total / (double)MostWords);
        var (piece, words) = (new List<Piece>(), 0);
        foreach (var part in parts)
        {
            var more = CountWords(part.Text);
            if (piece.Count > 0 && (words >= goal || words + more > MostWords))
            {
                yield return Joined(piece, between);
                (piece, words) = ([], 0);
            }

            piece.Add(part);
            words += more;
        }

        if (piece.Count > 0)
            yield return Joined(piece, between);
    }

    private static Piece Joined(List<Piece> parts, char between) => new(parts[0].Line, string.Join(between, parts.Select(static part => part.Text)));

    private static int CountWords(string text) => text.AsSpan().Count(' ') + text.AsSpan().Count('\n') + 1;
}
