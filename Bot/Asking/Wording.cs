using System.Text.RegularExpressions;

namespace Bot.Asking;

/// <summary>What a sentence's wording tells about the sentences around it.</summary>
internal static partial class Wording
{
    /// <summary>Whether it is an item of a list or a row of a table.</summary>
    public static bool IsItem(string sentence) => sentence.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>Whether it promises a list.</summary>
    public static bool IsLeadIn(string sentence) => sentence.EndsWith(':');

    /// <summary>Whether it asks, and so cannot answer.</summary>
    public static bool IsQuestion(string sentence) => sentence.EndsWith('?');

    /// <summary>Whether it says how far the sentences around it hold.</summary>
    public static bool Limits(string sentence) => Limiting.IsMatch(sentence);

    /// <summary>Whether it speaks of something that only the sentence before it names.</summary>
    public static bool LeansOnTheOneBefore(string sentence) => Leaning.IsMatch(sentence);

    /// <summary>The remark that a list goes on; empty when it does not.</summary>
    public static string MoreItems(int leftOut) => leftOut == 0 ? "" : $"… and {leftOut} more in the article";

    /// <summary>The beginning of a sentence that is too long to be said.</summary>
    public static string Shortened(string sentence, int maxWords) => CountWords(sentence) <= maxWords ? sentence
        : string.Join(' ', sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(maxWords)) + "…";

    public static int CountWords(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether the words of two sentences say nearly the same: at least two thirds of their different words are in both.</summary>
    public static bool AreAlike(HashSet<string> first, HashSet<string> second)
    {
        var (shorter, longer) = first.Count <= second.Count ? (first, second) : (second, first);
        if (3 * shorter.Count < 2 * longer.Count)
            return false;
        var shared = shorter.Count(longer.Contains);
        return 3 * shared >= 2 * (first.Count + second.Count - shared);
    }

    /// <summary>The different words of a sentence, in upper case.</summary>
    public static HashSet<string> WordsOf(string sentence) =>
        [.. Word.Matches(sentence).Select(match => match.Value.ToUpperInvariant())];

    [GeneratedRegex(
        """
        ^(This|That|These|Those|It|Its|They|Their|Them|Such|Both|Neither|Another|Other|Then|Next|So|Also|However|But|And|Otherwise|Here)\b
        | ^\w+\s+(it|them|there)\b
        | ^The\s+(two|three|four|five|six)\b
        | \b(In|For|From|After|Before)\s+(that|this|these)\b
        | ^(In\s+)?the\s+same\b
        | \b(the|that|this)\s+(\w+\s+)?(19|20)\d\d\s+(survey|review|study|article|page|report)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leaning { get; }

    [GeneratedRegex(
        """
        \b(we\ (have|do|hold|found)\ (not|no|only|never) | we\ hold\ no | not\ (known|official|a\ rule|the\ official) | no\ control\ group
        | do\ not | does\ not\ prove | may\ (differ|have\ changed|be\ out\ of\ date) | is\ old | are\ old | unofficial | not\ verified )\b
        | ^(So\ )?(please\ )?check\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Limiting { get; }

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word { get; }
}
