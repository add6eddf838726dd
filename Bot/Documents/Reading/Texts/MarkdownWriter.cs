using System.Text;
using System.Text.RegularExpressions;
using Knowledge;

namespace Bot.Documents.Reading.Texts;

/// <summary>Writes a file's text as the Markdown that the knowledge base takes; no word of it can act as markup.</summary>
internal static partial class MarkdownWriter
{
    private static readonly string[] ArticleLines = ["Also:", "Sources:"];

    /// <summary>The Markdown, and the lines at which another page begins.</summary>
    public static (string Markdown, IReadOnlyList<PlaceMark> Places) Write(FileText text)
    {
        var markdown = new StringBuilder();
        var places = new List<PlaceMark>();
        var line = 1;
        foreach (var (i, block) in text.Blocks.Index())
        {
            if (block.Place is { } place && !string.Equals(place, places.LastOrDefault()?.Place, StringComparison.Ordinal))
                places.Add(new PlaceMark(line, place));

            // A list ends where another one's bullets begin.
            var bullet = i % 2 == 0 ? '-' : '*';
            foreach (var written in Lines(block, bullet))
            {
                markdown.Append(written).Append('\n');
                line++;
            }

            markdown.Append('\n');
            line++;
        }

        return (markdown.ToString(), places);
    }

    private static IEnumerable<string> Lines(Block block, char bullet) => block switch
    {
        Block.Heading heading => [$"{new string('#', heading.Level)} {Escaped(heading.Words)}"],

        // In an article these lines are its author's word to the knowledge base, and are not shown; a file's are words like any other.
        Block.Paragraph paragraph when ArticleLines.Any(word => paragraph.Words.StartsWith(word, StringComparison.Ordinal)) => [$"{bullet} {Escaped(paragraph.Words)}"],
        Block.Paragraph paragraph => [Escaped(paragraph.Words)],
        Block.List list => list.Items.Select(item => $"{bullet} {Escaped(item)}"),
        Block.Table table => table.Rows.Select(row => $"{bullet} {Escaped(Row(table.Columns, row))}"),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Row(IReadOnlyList<string> columns, IReadOnlyList<string> row) => string.Join("; ", row
        .Select((cell, i) => columns.ElementAtOrDefault(i) is { Length: > 0 } column && cell.Length > 0 ? $"{column}: {cell}" : cell)
        .Where(static cell => cell.Length > 0));

    private static string Escaped(string words) => Markup().Replace(words, @"\$0");

    // What means something anywhere, and what does at the beginning of a line: a bullet, a number, a rule.
    [GeneratedRegex(@"[\\`*_{}\[\]<>&|~#^$]|(?<=^\d{1,9})[.)]|^[-+=:%]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
