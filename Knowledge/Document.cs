namespace Knowledge;

/// <summary>One text of the knowledge base, whole, as it was handed in.</summary>
public sealed record Document
{
    /// <summary>Names the document in the whole knowledge base, over all collections.</summary>
    public required string Id { get; init; }

    /// <summary>The title, which every passage of the document is found by.</summary>
    public required string Title { get; init; }

    /// <summary>Whom it is written for, in the author's order; empty means everybody.</summary>
    public required IReadOnlyList<string> Audience { get; init; }

    /// <summary>The area it holds for, such as "England".</summary>
    public required string Region { get; init; }

    /// <summary>The last day on which it counts as up to date; null when nobody set one.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>What the document rests on, in the author's order; empty when it is its own source.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The group whose members alone may read it, such as a team; null when everybody may.</summary>
    public string? Readers { get; init; }

    /// <summary>Whether it may be shown whole on a page that needs no sign-in. Default false.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Where in the original the Markdown stands, by rising lines, when it was taken from pages or slides; empty when it has none.</summary>
    public IReadOnlyList<PlaceMark> Places { get; init; } = [];

    /// <summary>Tells whether the file that it was read from is still the same; null when it was read from none.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The body as Markdown, without front matter.</summary>
    public required string Markdown { get; init; }
}
