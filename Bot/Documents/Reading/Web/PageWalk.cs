using System.Text;
using AngleSharp.Dom;
using Bot.Documents.Reading.Texts;

namespace Bot.Documents.Reading.Web;

/// <summary>Goes through the elements of a page once, in order, and hands over what each says.</summary>
/// <param name="text">Takes it.</param>
/// <param name="hidden">Elements that nobody sees, beside those that say so themselves.</param>
internal sealed class PageWalk(TextBuilder text, IReadOnlySet<IElement> hidden)
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "br",
    };

    // Old pages put all their text into one element that is meant for a few words.
    private const string Blocks = "p, div, h1, h2, h3, h4, ul, ol, table";

    private readonly StringBuilder _paragraph = new();
    private bool _hasHeading;

    public void Read(IElement root)
    {
        ReadChildren(root);
        EndParagraph();
    }

    private void ReadChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && (!Inline.Contains(element.LocalName) || element.QuerySelector(Blocks) is not null))
                ReadBlock(element);
            else
                Append(_paragraph, node);
        }
    }

    private void ReadBlock(IElement element)
    {
        if (IsLeftOut(element))
            return;
        EndParagraph();
        switch (element.LocalName)
        {
            case "ul" or "ol" when !_hasHeading && Furniture.IsMenu(element):
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _hasHeading = true;
                text.Heading(element.LocalName[1] - '0', Words(element));
                break;
            case "ul" or "ol" or "dl" when element.QuerySelector("h1, h2, h3, h4, table") is null:
                text.List(Items(element));
                break;
            case "table" when element.QuerySelector("table, h1, h2, h3, h4, ul, ol") is null:
                text.Table(element.QuerySelectorAll("tr").Where(row => !IsLeftOut(row)).Select(Cells));
                break;
            default:
                ReadChildren(element);
                EndParagraph();
                break;
        }
    }

    private List<string> Cells(IElement row) => [.. row.Children.Where(cell => !IsLeftOut(cell)).Select(Words)];

    // A term of a glossary stands before what it means; a list inside a list follows the item that it belongs to.
    private IEnumerable<string> Items(IElement list)
    {
        var term = "";
        foreach (var item in list.Children.Where(item => !IsLeftOut(item)))
        {
            if (item.LocalName is "dt")
            {
                term = Words(item) + ": ";
                continue;
            }

            yield return IsList(item) ? "" : term + Words(item);
            term = "";
            foreach (var inner in Lists(item).SelectMany(Items))
                yield return inner;
        }
    }

    private IEnumerable<IElement> Lists(IElement item) =>
        IsList(item) ? [item] : item.Children.Where(child => IsList(child) && !IsLeftOut(child));

    private string Words(IElement element)
    {
        var words = new StringBuilder();
        foreach (var node in element.ChildNodes.Where(static node => node is not IElement inner || !IsList(inner)))
            Append(words, node);
        return words.ToString();
    }

    private void Append(StringBuilder words, INode node)
    {
        switch (node)
        {
            case IText letters:
                words.Append(letters.Data);
                break;
            case IComment:
                text.LeaveOut(LeftOut.Comment);
                break;
            case IElement element when !IsLeftOut(element):
                var between = Inline.Contains(element.LocalName) && element.LocalName is not "br" ? "" : " ";
                words.Append(between);
                foreach (var child in element.ChildNodes)
                    Append(words, child);
                words.Append(between);
                break;
        }
    }

    private bool IsLeftOut(IElement element)
    {
        if (!Furniture.IsHidden(element) && !hidden.Contains(element))
            return Furniture.Is(element);
        text.LeaveOut(LeftOut.HiddenText, string.IsNullOrWhiteSpace(element.TextContent) ? 0 : 1);
        return true;
    }

    private void EndParagraph()
    {
        text.Paragraph(_paragraph.ToString());
        _paragraph.Clear();
    }

    private static bool IsList(IElement element) => element.LocalName is "ul" or "ol" or "dl";
}
