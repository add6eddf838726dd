using System.Text;
using Bot.Pages;
using Cards;

namespace Bot.CheckIns.Competency;

/// <summary>Writes an export as Markdown. Pure.</summary>
internal static class MarkdownFile
{
    public static OneTimeFile Of(IEnumerable<ExportLine> lines) =>
        new("my-competencies.md", "text/markdown; charset=utf-8", Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(Line)) + "\n"));

    private static string Line(ExportLine line) => line switch
    {
        ExportLine.Title => $"# {CardText.Escape(line.Text)}\n",
        ExportLine.Heading => $"\n## {CardText.Escape(line.Text)}\n",
        ExportLine.Point => $"- {CardText.Escape(line.Text)}",
        _ => $"{CardText.Escape(line.Text)}\n",
    };
}
