using System.Text.RegularExpressions;

namespace Bot.Experts;

/// <summary>Tells whether two questions ask nearly the same, by the words that they share. Pure.</summary>
internal static partial class Alike
{
    private const double Enough = .7;
    private const int ShortestWord = 3;

    private static readonly HashSet<string> Little = new(
        ["the", "and", "for", "are", "can", "you", "has", "have", "how", "what", "who", "when", "where", "which", "why", "does", "did", "our", "with", "that", "this", "there"],
        StringComparer.Ordinal);

    /// <summary>Whether the words that both have are most of the words that either has.</summary>
    public static bool Are(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        var shared = first.Count(second.Contains);
        return shared > 0 && shared >= Enough * (first.Count + second.Count - shared);
    }

    private static HashSet<string> WordsOf(string text) => Word.Matches(text.ToLowerInvariant())
        .Select(static match => match.Value)
        .Where(static word => word.Length >= ShortestWord && !Little.Contains(word))
        .Select(static word => word.TrimEnd('s'))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word { get; }
}
