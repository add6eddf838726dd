using System.Globalization;
using System.Text;

namespace Bot.Documents.Reading.Texts;

/// <summary>Takes out of a text what nobody sees and only a machine would read.</summary>
internal static class VisibleText
{
    private const int SoftHyphen = 0xAD;

    // Names of people stack two marks at the most; more are there to hide words.
    private const int MostMarks = 3;

    /// <summary>The words on one line with single spaces, and how many invisible characters were among them.</summary>
    public static (string Words, int Removed) Of(string text)
    {
        var words = new StringBuilder(text.Length);
        var (removed, marks) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (Rune.IsWhiteSpace(rune))
                AppendSpace(words);
            else if (marks > MostMarks || IsInvisible(rune))
                removed += rune.Value is SoftHyphen || IsPresentation(rune) ? 0 : 1;
            else
                words.Append(rune);
        }

        return (words.ToString().TrimEnd(), removed);
    }

    private static void AppendSpace(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != ' ')
            words.Append(' ');
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse || IsPresentation(rune) || IsBlank(rune);

    // An emoji's colour, which typists do not choose.
    private static bool IsPresentation(Rune rune) => rune.Value is 0xFE0E or 0xFE0F;

    // Letters and marks that are drawn as nothing: the joiner of graphemes, Hangul fillers, Mongolian and other variation selectors, the empty Braille cell.
    private static bool IsBlank(Rune rune) => rune.Value is
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164 or (>= 0xFE00 and <= 0xFE0D) or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF);
}
