using System.Text.RegularExpressions;

namespace Bot.Evaluation;

/// <summary>Tells whether words contain a gold answer, whatever the case, the spaces and the punctuation.</summary>
internal static partial class GoldAnswer
{
    public static bool IsIn(string words, IEnumerable<string> answers)
    {
        var plain = Plain(words);
        return answers.Select(Plain).Any(answer => answer.Length > 2 && plain.Contains(answer, StringComparison.OrdinalIgnoreCase));
    }

    // With a blank at both ends, so that "3" is not found in "13".
    private static string Plain(string words) => $" {Between.Replace(words, " ").Trim()} ";

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between { get; }
}
