namespace Knowledge;

/// <summary>An article file that cannot be read; the message says where and what to do.</summary>
public sealed class ArticleException : Exception
{
    internal ArticleException(string fileName, int line, string advice)
        : base($"{fileName}, line {line}: {advice}")
    {
        FileName = fileName;
        Line = line;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string FileName { get; }

    /// <summary>The line to look at, from 1.</summary>
    public int Line { get; }
}
