using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Knowledge.Reading;

/// <summary>Turns parsed Markdown into the words that a reader sees; HTML is left out.</summary>
internal static class PlainText
{
    /// <summary>The lines of a block: one of a paragraph, one for each list item and table row.</summary>
    public static IEnumerable<string> Lines(MarkdownBlock block) => block switch
    {
        Table table => Rows(table),
        ListBlock list => list.OfType<ListItemBlock>().SelectMany(Item),
        ContainerBlock container => container.SelectMany(Lines),
        LeafBlock leaf when Of(leaf) is { Length: > 0 } text => [text],
        _ => [],
    };

    /// <summary>The words of a heading, paragraph or code block on one line; empty for HTML.</summary>
    public static string Of(LeafBlock leaf)
    {
        var text = new StringBuilder();
        if (leaf is CodeBlock code)
            text.Append(code.Lines.ToString());
        foreach (var inline in leaf.Inline ?? [])
            Append(text, inline);
        return Visible(text.ToString());
    }

    private static IEnumerable<string> Item(ListItemBlock item)
    {
        var own = item.OfType<LeafBlock>().Select(Of);
        return item.OfType<ContainerBlock>().SelectMany(Lines).Prepend("- " + string.Join(' ', own));
    }

    private static IEnumerable<string> Rows(Table table)
    {
        var rows = table.OfType<TableRow>().ToLookup(static row => row.IsHeader, Cells);
        var columns = rows[true].FirstOrDefault() ?? [];
        return rows[false].Select(row => "- " + string.Join("; ", row.Select((cell, i) => Labelled(columns.ElementAtOrDefault(i), cell))));
    }

    private static List<string> Cells(TableRow row) =>
        [.. row.OfType<TableCell>().Select(static cell => string.Join(' ', cell.SelectMany(Lines)))];

    private static string Labelled(string? column, string cell) => string.IsNullOrEmpty(column) ? cell : $"{column}: {cell}";

    private static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(text, child);
                break;
        }
    }

    // Characters that nobody sees can hide words that only a machine would read.
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var blank = char.IsWhiteSpace(letter);
            if (blank && visible.Length > 0 && visible[^1] != ' ')
                visible.Append(' ');
            else if (!blank && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                visible.Append(letter);
        }

        return visible.ToString().TrimEnd();
    }
}
