using System.Buffers;
using System.Text.RegularExpressions;

namespace Cards;

/// <summary>Puts words from outside into a card as words, not as formatting.</summary>
public static partial class CardText
{
    private const int TimeoutMilliseconds = 1000;

    // Without these, and begun with a letter, words stand for themselves; most sentences are such.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_~|{[]<&\r\n\f\u0085\u2028\u2029");

    /// <summary>
    /// The text as Markdown that is drawn as it was written: no link, image, emphasis, list, mention or date function of it survives.
    /// Line breaks stay; spaces at the start of a line go, because four of them would make a block of code.
    /// </summary>
    /// <remarks>
    /// Teams' phone apps do not know escaped brackets; there it is the backslash between <c>]</c> and <c>(</c> that breaks a link:
    /// https://github.com/microsoft/AdaptiveCards/blob/main/source/shared/cpp/ObjectModel/MarkDownBlockParser.cpp.
    /// </remarks>
    public static string Escape(string outside) => outside.Length > 0 && char.IsLetter(outside[0]) && !outside.AsSpan().ContainsAny(Marks) ? outside
        : Syntax().Replace(Indentation().Replace(outside.ReplaceLineEndings("\n"), ""), @"\$0");

    [GeneratedRegex(@"^[^\S\n]+", RegexOptions.Multiline, TimeoutMilliseconds)]
    private static partial Regex Indentation();

    [GeneratedRegex(
        @"[\\`*_~|{\[]|(?<=\])\(|<(?=[a-z/!?])|&(?=\#?\w+;)|^[-+=\#>]|(?<=^\d+)[.)](?=\s|$)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase,
        TimeoutMilliseconds)]
    private static partial Regex Syntax();
}
