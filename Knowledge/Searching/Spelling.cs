using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>Mends a word that no passage holds, when a known one is a single slip of the fingers away.</summary>
internal static class Spelling
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    // Shorter words are often one letter away from another that is meant as it stands; longer ones are names.
    private const int ShortestMended = 6;
    private const int LongestMended = 20;

    /// <summary>
    /// The word itself when a passage holds a form of it; else the commonest known word that a missing, extra, wrong or swapped letter
    /// makes of it, the first letter, which people seldom mistype, kept; the word itself again when there is none.
    /// </summary>
    /// <param name="word">In lower case.</param>
    /// <param name="index">Knows the words.</param>
    public static string Mend(string word, PassageIndex index)
    {
        if (word.Length is < ShortestMended or > LongestMended || !word.All(char.IsAsciiLetterLower)
            || index.Vocabulary.FindStem(EnglishStemmer.Stem(word)) is not null)
        {
            return word;
        }

        var (mended, idf) = (word, double.PositiveInfinity);
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
