namespace Bot.Evaluation;

/// <summary>A file of a test collection cannot be read; the message says where and what to do.</summary>
internal sealed class CollectionException : FormatException
{
    public CollectionException(string path, int line, string advice)
        : base($"{path}, line {line}: {advice}") => Line = line;

    /// <summary>The line to look at, from 1.</summary>
    public int Line { get; }
}
