using System.Collections.Frozen;

namespace Knowledge.Indexing;

/// <summary>The stemmer's exceptions and suffixes.</summary>
internal static class StemmerTables
{
    /// <summary>Words that the rules would spoil, and their stems.</summary>
    public static readonly FrozenDictionary<string, string> WholeWords = Pairs(
        "skis ski, skies sky, dying die, lying lie, tying tie, idly idl, gently gentl, ugly ugli, early earli, only onli, singly singl, " +
        "sky sky, news news, howe howe, atlas atlas, cosmos cosmos, bias bias, andes andes");

    /// <summary>Words that stay as they are once a plural is cut.</summary>
    public static readonly FrozenSet<string> LeftAfterPlural =
        FrozenSet.Create(StringComparer.Ordinal, "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    public static readonly string[] PastAndGerund = ["eedly", "ingly", "edly", "eed", "ing", "ed"];

    /// <summary>Suffixes made of two, and the single one that takes their place.</summary>
    public static readonly FrozenDictionary<string, string> DoubleSuffixes = Pairs(
        "tional tion, enci ence, anci ance, abli able, entli ent, izer ize, ization ize, ational ate, ation ate, ator ate, " +
        "alism al, aliti al, alli al, fulness ful, ousli ous, ousness ous, iveness ive, iviti ive, biliti ble, bli ble, " +
        "ogi og, fulli ful, lessli less, li");

    public static readonly FrozenDictionary<string, string> LongSuffixes = Pairs(
        "tional tion, ational ate, alize al, icate ic, iciti ic, ical ic, ful, ness, ative");

    public static readonly string[] Suffixes =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

    /// <summary>The longest of the suffixes that the word ends in; empty when it ends in none.</summary>
    public static string LongestSuffix(string word, IEnumerable<string> suffixes)
    {
        var longest = "";
        foreach (var suffix in suffixes)
        {
            if (suffix.Length > longest.Length && word.EndsWith(suffix, StringComparison.Ordinal))
                longest = suffix;
        }

        return longest;
    }

    private static FrozenDictionary<string, string> Pairs(string list) => list.Split(", ")
        .Select(static pair => pair.Split(' '))
        .ToFrozenDictionary(static pair => pair[0], static pair => pair.Length > 1 ? pair[1] : "", StringComparer.Ordinal);
}
