using Bot.Documents.Reading.Texts;

namespace Bot.Tests.Documents.Reading.Files;

/// <summary>Writes blocks in one line each, so that a test can say what it expects.</summary>
internal static class BlockWords
{
    public static string[] Of(FileText text) => [.. text.Blocks.Select(Of)];

    public static string[] WithPlaces(FileText text) => [.. text.Blocks.Select(static block => $"{block.Place}: {Of(block)}")];

    private static string Of(Block block) => block switch
    {
        Block.Heading heading => $"{new string('#', heading.Level)} {heading.Words}",
        Block.Paragraph paragraph => paragraph.Words,
        Block.List list => "- " + string.Join(" - ", list.Items),
        Block.Table table => $"[{string.Join('|', table.Columns)}] {string.Join(" / ", table.Rows.Select(static row => string.Join('|', row)))}",
        _ => "",
    };
}
