using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Asking.Writing;

/// <summary>Whether words are nothing but words: no link, image, markup, mention or hidden sign in any spelling.</summary>
internal static partial class PlainWords
{
    private const string Markup = "<>[]{}|`\\@*_#~^=";

    public static bool Are(string words)
    {
        // Full-width letters and their like are told for what clients may make of them.
        var plain = words.Normalize(NormalizationForm.FormKC);
        return plain.EnumerateRunes().All(IsPlain) && !LinkLike.IsMatch(plain);
    }

    private static bool IsPlain(Rune sign) => sign.IsAscii && Markup.Contains((char)sign.Value, StringComparison.Ordinal) ? false : Rune.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter => IsLatin(sign),
        UnicodeCategory.DecimalDigitNumber => sign.IsAscii,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation => true,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => true,
        UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol => true,
        _ => false, // Controls, joiners, tags, marks that are piled up, private signs.
    };

    // Letters of other scripts that look like ours make other words of ours.
    private static bool IsLatin(Rune sign) => sign.Value <= 0x024F;

    [GeneratedRegex(
        """
        :// | // | \bwww\b | &\#?\w+;
        | [\p{L}\p{N}-]\s?[.\u00B7\u2024\u3002]\p{L}{2,}
        | \b[a-z][a-z0-9+-]{1,20}:(?=[^\s\d])
        | \b\d{1,3}(\.\d{1,3}){3}\b
        | \S{41,}
        | \bdata: | \bmailto\b | \bhttps?\b | %[0-9a-f]{2}
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkLike { get; }
}
