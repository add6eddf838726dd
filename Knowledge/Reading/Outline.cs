using Markdig;
using Markdig.Syntax;

namespace Knowledge.Reading;

/// <summary>Takes a Markdown text apart at its headings.</summary>
internal static class Outline
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The sections, in order; one without blocks for a heading that another follows at once.</summary>
    public static IReadOnlyList<Section> Read(string markdown)
    {
        var sections = new List<Section>();
        var path = new List<HeadingBlock>();
        var blocks = new List<Block>();
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            if (block is HeadingBlock heading)
            {
                Close();
                path.RemoveAll(outer => outer.Level >= heading.Level);
                path.Add(heading);
            }
            else if (PlainText.Lines(block).ToList() is { Count: > 0 } lines)
            {
                blocks.Add(new Block(block.Line + 1, lines));
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (path.Count > 0 || blocks.Count > 0)
                sections.Add(new Section([.. path.Select(PlainText.Of)], path.Count > 0 ? path[^1].Line + 1 : blocks[0].Line, [.. blocks]));
            blocks.Clear();
        }
    }
}
