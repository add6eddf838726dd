using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Screening;

/// <summary>Writes numbers that are spelled out in digits: "nine four three, double four" becomes 94344.</summary>
internal static partial class NumberText
{
    private static readonly string[] Digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary><paramref name="plainText"/> with every run of three or more spelled digits written in digits, and N.H.S. without its stops.</summary>
    /// <param name="plainText">In lower case.</param>
    public static string Of(string plainText) => Spelled().Replace(Dotted().Replace(plainText, "nhs"), run => Written(run.Value));

    private static string Written(string run)
    {
        var digits = new StringBuilder();
        var times = 1;
        foreach (var word in Word().EnumerateMatches(run))
        {
            var spelled = run.AsSpan(word.Index, word.Length);
            if (spelled is "double")
                times = 2;
            else if (spelled is "treble" or "triple")
                times = 3;
            else
                (_, times) = (digits.Append(DigitOf(spelled), times), 1);
        }

        return digits.Append(' ').ToString();
    }

    private static char DigitOf(ReadOnlySpan<char> word)
    {
        for (var digit = 0; digit < Digits.Length; digit++)
        {
            if (word.SequenceEqual(Digits[digit]))
                return (char)('0' + digit);
        }

        return '0'; // "oh" and "nought" too.
    }

    [GeneratedRegex(@"\bn[. ]{1,2}h[. ]{1,2}s\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b(?:(?:double|treble|triple|zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)\b[ ,./-]{0,3}){3,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spelled();

    [GeneratedRegex("[a-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
