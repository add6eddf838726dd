using Bot.Documents.Reading.Texts;
using Bot.Documents.Reading.Web;
using Markdig;

namespace Bot.Documents.Reading.Plain;

/// <summary>Reads Markdown as the web page that it stands for.</summary>
internal static class MarkdownReader
{
    // Markdig cannot be stopped, and takes time with the square of the links that are never closed.
    private const int MostBrackets = 30_000;
    private const int MostBars = 100_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    /// <returns>The title; null when it has none.</returns>
    public static string? Read(string content, TextBuilder text, ReadingLimits limits, CancellationToken deadline) =>
        content.AsSpan().Count('[') <= MostBrackets && content.AsSpan().Count('|') <= MostBars && content.Length <= limits.Letters
            ? WebPageReader.Read(Markdown.ToHtml(content, Pipeline), text, limits, deadline)
            : throw new UnreadableException("It holds more links, tables or text than is read from one file: divide it into several.");
}
