namespace Knowledge.Reading;

/// <summary>The paragraph "Also: word, few words" that lists other words by which people ask for a part of a section.</summary>
internal static class AlsoLine
{
    public const string Beginning = "Also:";

    /// <summary>The words, as written; null when the block is no such line, as when it is a sentence.</summary>
    public static string? Words(Block block) =>
        block.Lines is [var line] && line.StartsWith(Beginning, StringComparison.Ordinal) && !line.EndsWith('.') ? line[Beginning.Length..].Trim() : null;
}
