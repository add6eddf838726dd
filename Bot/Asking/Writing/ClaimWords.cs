using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Asking.Writing;

/// <summary>What some words claim: the words that mean something, in one form each, the numbers, the names, how strictly and how far it holds, and whether it is denied.</summary>
internal sealed partial record ClaimWords(IReadOnlySet<string> Meaning, IReadOnlySet<string> Numbers, IReadOnlySet<string> Names, IReadOnlySet<string> Limits, bool IsDenied)
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
    [
        "a", "an", "the", "and", "or", "but", "if", "then", "than", "that", "this", "these", "those", "there", "here", "it", "its", "they", "their", "them", "he", "she", "his", "her",
        "you", "your", "we", "our", "us", "i", "me", "my", "who", "whom", "whose", "which", "what", "when", "where", "why", "how", "is", "are", "was", "were", "be", "been", "being", "am",
        "has", "have", "had", "do", "does", "did", "can", "could", "will", "would", "should", "may", "might", "shall", "of", "in", "on", "at", "to", "for", "from", "by", "with", "about",
        "as", "into", "over", "under", "between", "through", "during", "so", "also", "too", "such", "some", "any", "each", "every", "both", "other", "another", "more", "most", "much", "many",
        "yes", "no", "not", "never", "cannot", "nor", "neither", "none", "without", "one", "while", "because", "since", "until", "out", "up", "down", "only", "just", "own", "s", "t",
    ],
    StringComparer.Ordinal);

    // With another of these a sentence says something else: what must be done for what may be, at most for at least.
    private static readonly FrozenSet<string> Limiting = FrozenSet.ToFrozenSet(
    [
        "must", "shall", "should", "may", "might", "can", "could", "will", "would", "over", "under", "above", "below", "more", "most", "less", "least", "fewer", "only", "until", "since",
        "before", "after", "between", "within", "always", "usually", "sometimes", "all", "some", "any", "every", "each",
    ],
    StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Counted = new[]
    {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    }.Index().ToFrozenDictionary(static pair => pair.Item, static pair => $"{pair.Index + 2}", StringComparer.Ordinal);

    public static ClaimWords Of(string text)
    {
        var words = Word.Matches(text).Select(static match => match.Value).ToList();
        return new ClaimWords(
            words.Select(static word => word.ToLowerInvariant()).Where(static word => !Small.Contains(word) && !Counted.ContainsKey(word)).Select(Stem).ToHashSet(StringComparer.Ordinal),
            NumbersIn(text).Concat(words.Select(static word => Counted.GetValueOrDefault(word.ToLowerInvariant())).OfType<string>()).ToHashSet(StringComparer.Ordinal),
            words.Skip(1).Where(static word => word.Length > 1 && word.Any(char.IsUpper)).Select(static word => Stem(word.ToLowerInvariant())).Where(static word => !Small.Contains(word)).ToHashSet(StringComparer.Ordinal),
            words.Select(static word => word.ToLowerInvariant()).Where(Limiting.Contains).ToHashSet(StringComparer.Ordinal),
            Denying.IsMatch(text));
    }

    private static IEnumerable<string> NumbersIn(string text) => Number.Matches(text).Select(static match => match.Value.Replace(",", "", StringComparison.Ordinal));

    // Enough to know "meetings" for "meet" and "monthly" for "month"; both sides go through it.
    private static string Stem(string word)
    {
        foreach (var ending in (string[])["ingly", "edly", "ings", "ing", "ies", "ied", "ly", "ed", "es", "s"])
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return Tail(word[..^ending.Length]);
        }

        return Tail(word);
    }

    private static string Tail(string stem) => stem.Length > 3 ? stem.TrimEnd('e', 'y', 'i') : stem;

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\d+([.,]\d+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\b(not|no|never|cannot|without|neither|nor|none|nobody|nothing)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Denying { get; }
}
