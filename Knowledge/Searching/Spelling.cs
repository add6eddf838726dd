using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>Mends words that no passage holds by those that passages do hold: two run together, one in two pieces, or a slip of the fingers.</summary>
internal sealed class Spelling(PassageIndex index)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    // Shorter words are often one letter away from another that is meant as it stands; longer ones are names.
    private const int ShortestMended = 6;
    private const int LongestMended = 20;
    private const int ShortestPart = 3;

    /// <summary>The words as they were most likely meant; those that nothing mends stay as they are.</summary>
    /// <param name="words">In lower case, in their order.</param>
    public List<MendedWord> Mend(List<string> words)
    {
        var mended = new List<MendedWord>(words.Count);
        for (var place = 0; place < words.Count; place++)
        {
            if (place + 1 < words.Count && Joined(words[place], words[place + 1]) is { } whole)
            {
                mended.Add(new MendedWord(whole, IsGuessed: true));
                place++;
            }
            else
            {
                Mend(words[place], mended);
            }
        }

        return mended;
    }

    private void Mend(string written, List<MendedWord> mended)
    {
        var word = WithoutPossessive(written);
        if (!IsMended(word) || IsKnown(word))
        {
            mended.Add(new MendedWord(word, IsGuessed: false));
        }
        else if (WithoutSlip(word) is { } meant)
        {
            mended.Add(new MendedWord(meant, IsGuessed: true));
        }
        else if (Parted(word) is var (first, second))
        {
            mended.Add(new MendedWord(first, IsGuessed: true));
            mended.Add(new MendedWord(second, IsGuessed: true));
        }
        else
        {
            mended.Add(new MendedWord(word, IsGuessed: false));
        }
    }

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool IsMended(string word) => word.Length is >= ShortestMended and <= LongestMended && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private bool IsKnown(string word) => index.Vocabulary.FindStem(index.Vocabulary.StemOf(word)) is not null;

    /// <summary>"Coordinator" for "co ordinator".</summary>
    private string? Joined(string first, string second) =>
        (index.Vocabulary.FindWord(first) is null || index.Vocabulary.FindWord(second) is null) && first + second is var whole && IsMended(whole) && index.Vocabulary.FindWord(whole) is not null ? whole : null;

    /// <summary>"Link" and "worker" for "linkworker": of all that one passage holds both of, those of which the rarer is the commonest.</summary>
    private (string First, string Second)? Parted(string word)
    {
        (string, string)? parts = null;
        var idf = double.PositiveInfinity;
        for (var place = ShortestPart; place <= word.Length - ShortestPart; place++)
        {
            if (index.Vocabulary.FindWord(word.AsSpan(..place)) is { } first
                && index.Vocabulary.FindWord(word.AsSpan(place..)) is { } second
                && Math.Max(index.Idf(first), index.Idf(second)) is var rarer && rarer < idf
                && index.HoldsTogether(first, second))
            {
                (parts, idf) = ((word[..place], word[place..]), rarer);
            }
        }

        return parts;
    }

    /// <summary>
    /// The commonest known word that a missing, extra, wrong or swapped letter makes of this one, the first letter, which people
    /// seldom mistype, kept; null when there is none.
    /// </summary>
    private string? WithoutSlip(string word)
    {
        string? mended = null;
        var idf = double.PositiveInfinity;
        Span<char> slip = stackalloc char[LongestMended + 1];
        for (var place = 1; place <= word.Length; place++)
        {
            foreach (var letter in Letters)
                Try(Splice(slip, word, place, replaced: 0, [letter]));
            if (place == word.Length)
                continue;
            Try(Splice(slip, word, place, replaced: 1, []));
            foreach (var letter in Letters)
                Try(Splice(slip, word, place, replaced: 1, [letter]));
            if (place + 1 < word.Length)
                Try(Splice(slip, word, place, replaced: 2, [word[place + 1], word[place]]));
        }

        return mended;

        void Try(ReadOnlySpan<char> candidate)
        {
            if (index.Vocabulary.FindWord(candidate) is { } term && index.Idf(term) < idf)
                (mended, idf) = (candidate.ToString(), index.Idf(term));
        }
    }

    private static ReadOnlySpan<char> Splice(Span<char> slip, string word, int place, int replaced, ReadOnlySpan<char> letters)
    {
        word.AsSpan(..place).CopyTo(slip);
        letters.CopyTo(slip[place..]);
        word.AsSpan(place + replaced).CopyTo(slip[(place + letters.Length)..]);
        return slip[..(word.Length - replaced + letters.Length)];
    }
}
