using System.Text;
using Bot.Pages;
using Cards;

namespace Bot.Places.Strategy;

/// <summary>Writes a draft as Markdown; a chart is left to the table behind it. Pure.</summary>
internal static class DraftMarkdown
{
    public static OneTimeFile Of(string name, IEnumerable<DraftPart> parts) =>
        new($"{name}.md", "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(string.Join("\n\n", parts.Select(Written).Where(static text => text.Length > 0)) + "\n"));

    private static string Written(DraftPart part) => part switch
    {
        DraftPart.Title title => $"# {CardText.Escape(title.Text)}",
        DraftPart.Heading heading => $"## {CardText.Escape(heading.Text)}",
        DraftPart.Words words => CardText.Escape(words.Text),
        DraftPart.Points points => string.Join('\n', points.Lines.Select(static line => $"- {OneLine(line)}")),
        DraftPart.Table table => string.Join('\n', [Row(table.Head), Row(table.Head.Select(static _ => "---")), .. table.Rows.Select(static row => Row(row.Select(OneLine)))]),
        _ => "",
    };

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string OneLine(string text) => CardText.Escape(text).ReplaceLineEndings(" ");
}
