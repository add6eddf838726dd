using System.Text;
using Bot.Documents.Reading.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Documents.Reading.Office;

/// <summary>Collects the words of a paragraph that a reader of the document sees, and keeps count of the pages they stand on.</summary>
internal sealed class WordWords(TextBuilder text, WordStyles styles)
{
    private int _breaks;

    /// <summary>The page on which the words that were read last began, as Word last showed the document.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>The words, and the marks among them that stand for notes.</summary>
    public (string Words, IReadOnlyList<OpenXmlElement> Marks) Of(OpenXmlElement element)
    {
        var (words, marks) = (new StringBuilder(), new List<OpenXmlElement>());
        Page = _breaks + 1;
        Append(element, words, marks);
        return (words.ToString(), marks);
    }

    private void Append(OpenXmlElement element, StringBuilder words, List<OpenXmlElement> marks)
    {
        switch (element)
        {
            case Text letters:
                words.Append(letters.Text);
                break;
            case TabChar or Break or CarriageReturn:
                words.Append(' ');
                break;
            case NoBreakHyphen:
                words.Append('-');
                break;
            case LastRenderedPageBreak:
                _breaks++;
                Page = words.Length == 0 ? _breaks + 1 : Page;
                break;
            case FootnoteReference or EndnoteReference:
                marks.Add(element);
                break;
            case DeletedRun or MoveFromRun:
                text.LeaveOut(LeftOut.Deletion);
                break;
            case Run run when IsHidden(run):
                text.LeaveOut(LeftOut.HiddenText, run.Elements<Text>().Any() ? 1 : 0);
                break;
            case AlternateContent alternatives:
                // The same words in two forms, for newer and for older programs.
                AppendChildren((OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>() ?? alternatives, words, marks);
                break;
            default:
                AppendChildren(element, words, marks);
                break;
        }
    }

    private void AppendChildren(OpenXmlElement element, StringBuilder words, List<OpenXmlElement> marks)
    {
        foreach (var child in element.ChildElements)
            Append(child, words, marks);
        if (element is Paragraph)
            words.Append(' ');
    }

    private bool IsHidden(Run run)
    {
        var properties = run.RunProperties;
        return IsOn(properties?.Vanish) || WordStyles.IsTiny(properties?.FontSize) || IsWhite(run, properties)
            || styles.Hides(properties?.RunStyle?.Val?.Value) || styles.Hides(run.Ancestors<Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
    }

    private static bool IsOn(OnOffType? setting) => setting is not null && setting.Val?.Value is not false;

    // White words on a dark ground are seen: in a table, whose style may darken it, or where the paragraph or the words do.
    private static bool IsWhite(Run run, RunProperties? properties) =>
        string.Equals(properties?.Color?.Val?.Value, "FFFFFF", StringComparison.OrdinalIgnoreCase)
        && properties is { Shading: null, Highlight: null }
        && !run.Ancestors<TableCell>().Any()
        && !run.Ancestors<Paragraph>().Any(static paragraph => paragraph.ParagraphProperties?.Shading is not null)
        && !run.Ancestors<Drawing>().Any();
}
