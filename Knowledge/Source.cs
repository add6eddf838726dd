namespace Knowledge;

/// <summary>Where the words of a document come from, as a citation shows it.</summary>
public sealed record Source
{
    /// <summary>Names the source within its document; unique there.</summary>
    public required string Key { get; init; }

    /// <summary>The source's own title.</summary>
    public required string Title { get; init; }

    /// <summary>Where to read it; null when there is no public address.</summary>
    public Uri? Url { get; init; }

    /// <summary>The version in the source's words, such as "updated 16 May 2023"; null when not stated.</summary>
    public string? Version { get; init; }

    /// <summary>The day it was published or last changed; null when not stated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day somebody last compared the document with it; null when not stated.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>The terms under which its words may be used.</summary>
    public required string Licence { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public required Confidence Confidence { get; init; }
}
