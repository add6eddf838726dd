using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Documents.Reading.Office;

/// <summary>Tells what the styles of a document make of its paragraphs and words.</summary>
internal sealed class WordStyles(Styles? styles)
{
    // A style that rests on itself would have no end.
    private const int LongestChain = 10;

    private readonly Dictionary<string, Style> _styles = (styles?.Elements<Style>() ?? [])
        .Where(static style => style.StyleId?.Value is not null)
        .DistinctBy(static style => style.StyleId?.Value ?? "", StringComparer.Ordinal)
        .ToDictionary(static style => style.StyleId?.Value ?? "", StringComparer.Ordinal);

    public bool IsTitle(string? id) => Chain(id).Any(static style => NameOf(style) is "TITLE");

    /// <summary>The level of heading, from 1; null when the paragraph is none.</summary>
    public int? HeadingLevel(ParagraphProperties? paragraph) =>
        Level(paragraph?.OutlineLevel)
        ?? Chain(paragraph?.ParagraphStyleId?.Val?.Value)
            .Select(static style => Level(style.StyleParagraphProperties?.OutlineLevel) ?? NamedLevel(NameOf(style)))
            .FirstOrDefault(static level => level is not null);

    public bool IsListItem(ParagraphProperties? paragraph) =>
        paragraph?.NumberingProperties?.NumberingId?.Val?.Value is { } own
            ? own != 0
            : Chain(paragraph?.ParagraphStyleId?.Val?.Value).Any(static style => style.StyleParagraphProperties?.NumberingProperties is not null);

    /// <summary>Whether words of a style are not shown, or too small to be seen.</summary>
    public bool Hides(string? id) => Chain(id).Any(static style => style.StyleRunProperties is { } words && ((words.Vanish is { } vanish && vanish.Val?.Value is not false) || IsTiny(words.FontSize)));

    /// <summary>Whether letters of a size cannot be seen.</summary>
    public static bool IsTiny(FontSize? size) => int.TryParse(size?.Val?.Value, CultureInfo.InvariantCulture, out var halfPoints) && halfPoints <= 4;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static string NameOf(Style style) => style.StyleName?.Val?.Value?.ToUpperInvariant() ?? "";

    // Level 9 is the text itself.
    private static int? Level(OutlineLevel? outline) => outline?.Val?.Value is { } level and < 9 ? level + 1 : null;

    private static int? NamedLevel(string name) =>
        name.StartsWith("HEADING ", StringComparison.Ordinal) && int.TryParse(name["HEADING ".Length..], CultureInfo.InvariantCulture, out var level) ? level : null;
}
