using Bot.Documents.Reading.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Documents.Reading.Office;

/// <summary>Goes through the body of a Word document once, in order, and hands over what each part says.</summary>
internal sealed class WordWalk(TextBuilder text, WordStyles styles, WordNotes notes, bool hasPages)
{
    private readonly List<string> _items = [];
    private readonly WordWords _words = new(text, styles);
    private string? _itemsPlace;

    /// <summary>The first paragraph in the style "Title"; null when there is none.</summary>
    public string? Title { get; private set; }

    public void Read(OpenXmlElement body)
    {
        ReadChildren(body);
        EndList();
    }

    private void ReadChildren(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    EndList();
                    text.Place = Place();
                    text.Table(table.Descendants<TableRow>().Select(Cells).Where(static row => row.Count > 0));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    ReadChildren(element);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var (words, marks) = _words.Of(paragraph);
        var properties = paragraph.ParagraphProperties;
        if (styles.HeadingLevel(properties) is null && styles.IsListItem(properties))
        {
            _itemsPlace = _items.Count == 0 ? Place() : _itemsPlace;
            _items.Add(words);
        }
        else
        {
            EndList();
            text.Place = Place();
            Hand(words, properties);
        }

        foreach (var note in marks.Select(notes.Of).OfType<OpenXmlElement>())
            text.Paragraph("Note: " + _words.Of(note).Words);
    }

    private void Hand(string words, ParagraphProperties? properties)
    {
        if (styles.IsTitle(properties?.ParagraphStyleId?.Val?.Value))
        {
            Title ??= words;
            text.Heading(1, words);
        }
        else if (styles.HeadingLevel(properties) is { } level)
        {
            text.Heading(level, words);
        }
        else
        {
            text.Paragraph(words);
        }
    }

    private void EndList()
    {
        text.Place = _itemsPlace ?? text.Place;
        text.List(_items);
        _items.Clear();
        _itemsPlace = null;
    }

    // A table inside a cell is words of that cell; a cell that goes over several columns takes the place of each.
    private List<string> Cells(TableRow row) => row.Ancestors<TableCell>().Any()
        ? []
        : [.. row.Elements<TableCell>().SelectMany(Spread)];

    private IEnumerable<string> Spread(TableCell cell) =>
        Enumerable.Repeat("", Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 64) - 1).Prepend(_words.Of(cell).Words);

    private string? Place() => hasPages ? $"page {_words.Page}" : null;
}
