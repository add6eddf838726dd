namespace Knowledge.Indexing;

/// <summary>
/// Cuts English words down to stems, so that "supervised" finds "supervision": Martin Porter's second algorithm,
/// as defined at https://snowballstem.org/algorithms/english/stemmer.html.
/// </summary>
internal static class EnglishStemmer
{
    private const string Doubles = "bb dd ff gg mm nn pp rr tt";
    private const string ConsonantsBeforeLi = "cdeghkmnrt";

    /// <summary>The stem of a word in lower case; words of one or two letters stay as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (StemmerTables.WholeWords.TryGetValue(word, out var whole))
            return whole;
        word = EnglishWord.MarkConsonantYs(word.TrimStart('\''));
        var (r1, r2) = EnglishWord.Regions(word);
        word = CutPlural(CutPossessive(word));
        if (!StemmerTables.LeftAfterPlural.Contains(word))
        {
            word = ReplaceFinalY(CutPastAndGerund(word, r1));
            word = ReplaceDoubleSuffix(word, r1);
            word = ReplaceLongSuffix(word, r1, r2);
            word = CutFinalEOrL(CutSuffix(word, r2), r1, r2);
        }

        return word.Replace('Y', 'y');
    }

    private static string CutPossessive(string word) =>
        word.EndsWith("'s'", StringComparison.Ordinal) ? word[..^3]
        : word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2]
        : word.TrimEnd('\'');

    private static string CutPlural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal))
            return word[..^2];
        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^2] : word[..^1];
        var keepsItsS = !word.EndsWith('s') || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal);
        return !keepsItsS && word.Length > 2 && EnglishWord.HasVowel(word.AsSpan()[..^2]) ? word[..^1] : word;
    }

    private static string CutPastAndGerund(string word, int r1)
    {
        var suffix = StemmerTables.LongestSuffix(word, StemmerTables.PastAndGerund);
        if (suffix.StartsWith("eed", StringComparison.Ordinal))
            return word.Length - suffix.Length >= r1 ? word[..^suffix.Length] + "ee" : word;
        if (suffix.Length == 0 || !EnglishWord.HasVowel(word.AsSpan()[..^suffix.Length]))
            return word;
        word = word[..^suffix.Length];
        if (word.Length < 2)
            return word;
        return word[^2..] switch
        {
            "at" or "bl" or "iz" => word + "e",
            var end when Doubles.Contains(end, StringComparison.Ordinal) => word[..^1],
            _ => r1 >= word.Length && EnglishWord.EndsInShortSyllable(word) ? word + "e" : word,
        };
    }

    private static string ReplaceFinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !EnglishWord.IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string ReplaceDoubleSuffix(string word, int r1)
    {
        var suffix = StemmerTables.LongestSuffix(word, StemmerTables.DoubleSuffixes.Keys);
        var start = word.Length - suffix.Length;
        var allowed = suffix switch
        {
            "ogi" => start > 0 && word[start - 1] == 'l',
            "li" => start > 0 && ConsonantsBeforeLi.Contains(word[start - 1], StringComparison.Ordinal),
            _ => suffix.Length > 0,
        };
        return allowed && start >= r1 ? word[..start] + StemmerTables.DoubleSuffixes[suffix] : word;
    }

    private static string ReplaceLongSuffix(string word, int r1, int r2)
    {
        var suffix = StemmerTables.LongestSuffix(word, StemmerTables.LongSuffixes.Keys);
        var start = word.Length - suffix.Length;
        var region = string.Equals(suffix, "ative", StringComparison.Ordinal) ? r2 : r1;
        return suffix.Length > 0 && start >= region ? word[..start] + StemmerTables.LongSuffixes[suffix] : word;
    }

    private static string CutSuffix(string word, int r2)
    {
        var suffix = StemmerTables.LongestSuffix(word, StemmerTables.Suffixes);
        var start = word.Length - suffix.Length;
        var allowed = !string.Equals(suffix, "ion", StringComparison.Ordinal) || (start > 0 && word[start - 1] is 's' or 't');
        return allowed && start >= r2 ? word[..start] : word;
    }

    private static string CutFinalEOrL(string word, int r1, int r2)
    {
        var start = word.Length - 1;
        return word.Length == 0 ? word : word[^1] switch
        {
            'e' when start >= r2 || (start >= r1 && !EnglishWord.EndsInShortSyllable(word.AsSpan()[..^1])) => word[..^1],
            'l' when start >= r2 && start > 0 && word[start - 1] == 'l' => word[..^1],
            _ => word,
        };
    }
}
