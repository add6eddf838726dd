using System.Text;

namespace Bot.Asking;

/// <summary>Lays out an extract: sentences run on, items of a list stand each on a line, and what follows a list begins a paragraph.</summary>
internal static class ExtractText
{
    /// <summary>The extract in lines; an item keeps the dash that makes it one.</summary>
    /// <param name="extract">What to lay out.</param>
    /// <param name="written">How words are written, such as with their marks escaped.</param>
    public static string Of(Extract extract, Func<string, string> written)
    {
        var text = new StringBuilder();
        var isAfterItem = false;
        foreach (var sentence in Lines(extract))
        {
            var isItem = Wording.IsItem(sentence);
            text.Append(text.Length == 0 ? "" : isItem ? "\n" : isAfterItem ? "\n\n" : " ")
                .Append(isItem ? $"- {written(sentence[2..])}" : written(sentence));
            isAfterItem = isItem;
        }

        return text.ToString();
    }

    /// <summary>The extract in one line, its items without their dashes.</summary>
    public static string InOneLine(Extract extract, Func<string, string> written) =>
        string.Join(' ', Lines(extract).Select(line => written(Wording.IsItem(line) ? line[2..] : line)));

    // The remark on what is left out ends the list that it is about.
    private static List<string> Lines(Extract extract)
    {
        var lines = extract.Sentences.Select(sentence => ForeignLinks.LeftOut(sentence, extract.Passage)).ToList();
        if (extract.ItemsLeftOut > 0)
            lines.Insert(lines.FindLastIndex(Wording.IsItem) + 1, $"- {Wording.MoreItems(extract.ItemsLeftOut)}");
        return lines;
    }
}
