using System.Text;
using System.Xml;

namespace Cards;

/// <summary>Text without the characters that no document may hold, such as a bell or half of an emoji, which somebody may paste unseen.</summary>
public static class Printable
{
    /// <summary>The same text when it holds none of them.</summary>
    public static string Of(string text) => IsAll(text) ? text : string.Concat(text.EnumerateRunes().Where(static rune => rune != Rune.ReplacementChar && IsRune(rune)));

    private static bool IsAll(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
                continue;
            if (at + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
                return false;
            at++;
        }

        return true;
    }

    private static bool IsRune(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
