using System.Buffers;
using System.Collections.Frozen;

namespace Knowledge.Reading;

/// <summary>Takes a passage's text apart into sentences; list items and table rows stay whole.</summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> BeforeWord = SearchValues.Create(" ([\"“‘");

    private static readonly FrozenSet<string> NeverLast = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "e.g", "i.e", "eg", "ie", "cf", "vs", "viz", "approx", "ca", "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "st", "fig", "figs",
        "al", "dept", "est", "govt", "hon", "incl", "max", "min", "messrs", "mt", "resp", "sgt", "capt", "col", "gen", "lt", "jr", "sr");

    private static readonly FrozenSet<string> NotBeforeNumbers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "no", "nos", "p", "pp", "vol", "para", "paras", "sec", "ch", "art", "reg", "tel", "ext", "op",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /// <summary>The sentences in order, each exactly as it stands in the text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
                sentences.Add(line);
            else
                SplitLine(line, sentences);
        }

        return sentences;
    }

    private static void SplitLine(string line, List<string> sentences)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('.' or '!' or '?'))
                continue;
            var end = i + 1;
            while (end < line.Length && line[end] is '.' or '!' or '?' or '"' or '\'' or '”' or '’' or ')' or ']')
                end++;
            if (!EndsAt(line, start, i, end))
                continue;
            sentences.Add(line[start..end]);
            start = end + 1;
            i = end;
        }

        if (start < line.Length)
            sentences.Add(line[start..]);
    }

    /// <summary>Whether the mark, and the closing quotes up to the end, close a sentence that began at the start.</summary>
    private static bool EndsAt(string line, int start, int mark, int end)
    {
        if (end >= line.Length - 1 || line[end] != ' ')
            return false;
        var next = line[end + 1];
        return !char.IsLower(next) && (line[mark] != '.' || !IsAbbreviation(LastWord(line.AsSpan(start..mark)), next));
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word, char next) =>
        (word.Length > 0 && AreInitials(word))
        || NeverLast.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        || (char.IsDigit(next) && NotBeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));

    // "J" and "U.S"; "a.m" may well be last.
    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(BeforeWord) + 1)..];
}
