using System.Globalization;
using System.Text;

namespace Bot.Screening;

/// <summary>The one spelling in which words are looked at: plain letters, digits, spaces and hyphens, nothing invisible.</summary>
internal static class PlainText
{
    /// <summary>Letters of other alphabets that look like one of ours, each followed by ours.</summary>
    private const string LookAlikes = "аaсcԁdеeһhіiјjӏlоoрpԛqѕsѵvԝwхxуyАAВBЕEНHІIЈJКKМMОOРPЅSТTХXУYαaεeιiκkνvοoρpτtυuχxΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ";

    /// <summary>
    /// Folds the many ways of writing the same letter, digit, space or dash into one, and drops apostrophes, accents and invisible characters.
    /// Capitals stay: in lower case every letter keeps its place.
    /// </summary>
    public static string Of(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.IsAscii)
                AppendAscii(plain, (char)rune.Value);
            else
                AppendOther(plain, rune);
        }

        return plain.ToString();
    }

    private static void AppendAscii(StringBuilder plain, char character)
    {
        if (character is not ('\'' or '`'))
            plain.Append(character);
    }

    // Compatibility decomposition turns full-width, styled and circled characters into the plain ones that they stand for.
    private static void AppendOther(StringBuilder plain, Rune rune)
    {
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(part))
            {
                case UnicodeCategory.DecimalDigitNumber:
                    plain.Append((char)('0' + (int)Rune.GetNumericValue(part)));
                    break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    plain.Append(' ');
                    break;
                case UnicodeCategory.DashPunctuation or UnicodeCategory.MathSymbol:
                    plain.Append('-');
                    break;
                case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation:
                    break;
                default:
                    Append(plain, part);
                    break;
            }
        }
    }

    private static void Append(StringBuilder plain, Rune letter)
    {
        var place = letter is { IsBmp: true, IsAscii: false } ? LookAlikes.IndexOf((char)letter.Value, StringComparison.Ordinal) : -1;
        if (place >= 0)
            plain.Append(LookAlikes[place + 1]);
        else
            plain.Append(letter);
    }
}
