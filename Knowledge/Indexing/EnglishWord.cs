using System.Buffers;

namespace Knowledge.Indexing;

/// <summary>The vowels, syllables and regions of a word that the stemmer's rules speak of.</summary>
internal static class EnglishWord
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly string[] PrefixesBeforeR1 = ["gener", "commun", "arsen"];

    /// <summary>Writes a y that stands for a consonant as Y: at the beginning, or after a vowel.</summary>
    public static string MarkConsonantYs(string word) => !word.Contains('y', StringComparison.Ordinal) ? word
        : string.Create(word.Length, word, static (marked, word) =>
        {
            for (var i = 0; i < word.Length; i++)
                marked[i] = word[i] == 'y' && (i == 0 || IsVowel(marked[i - 1])) ? 'Y' : word[i];
        });

    /// <summary>Where R1 and R2 begin: each after the first consonant that follows a vowel, R2 within R1.</summary>
    public static (int R1, int R2) Regions(string word)
    {
        var prefix = Array.Find(PrefixesBeforeR1, p => word.StartsWith(p, StringComparison.Ordinal));
        var r1 = prefix?.Length ?? RegionAfter(word, 0);
        return (r1, RegionAfter(word, r1));
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    public static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    /// <summary>Whether the word ends as "hop" or "at" do: a vowel and a consonant that is not w, x or Y.</summary>
    public static bool EndsInShortSyllable(ReadOnlySpan<char> word) => word.Length switch
    {
        < 2 => false,
        2 => IsVowel(word[0]) && !IsVowel(word[1]),
        _ => !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
    };

    private static int RegionAfter(string word, int start)
    {
        for (var i = start + 1; i < word.Length; i++)
        {
            if (IsVowel(word[i - 1]) && !IsVowel(word[i]))
                return i + 1;
        }

        return word.Length;
    }
}
