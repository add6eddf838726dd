namespace Knowledge.Reading;

/// <summary>The paragraph "Sources: key, key" that closes part of a section and says what that part rests on.</summary>
internal static class SourcesLine
{
    public const string Beginning = "Sources:";

    /// <summary>The keys that a block names, in its order; null when it is not a Sources line.</summary>
    public static IReadOnlyList<string>? Keys(Block block) =>
        block.Lines is [var line] && line.StartsWith(Beginning, StringComparison.Ordinal)
            ? line[Beginning.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : null;
}
