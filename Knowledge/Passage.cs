namespace Knowledge;

/// <summary>A piece of a document that is found, quoted and cited as one.</summary>
public sealed record Passage
{
    /// <summary>The document's id, "#" and the ordinal: unique in the knowledge base.</summary>
    public required string Id { get; init; }

    /// <summary>The document it was cut from.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>The headings it stands under, outermost first, without the title; empty above the first heading.</summary>
    public required IReadOnlyList<string> HeadingPath { get; init; }

    /// <summary>
    /// The words without markup. A paragraph is one line; a list item or a table row is a line that begins with "- ",
    /// and a row names its columns: "Role: GP; Sessions: 4".
    /// </summary>
    public required string Text { get; init; }

    /// <summary>What people ask for it by, as the document's "Also:" lists it, a line of words or of whole questions each; searched, never shown. Empty when there is none.</summary>
    public string Also { get; init; } = "";

    /// <summary>The place in the document, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Where in the original the words begin, such as "page 4"; null when the document has no pages.</summary>
    public string? Place { get; init; }

    /// <summary>The group whose members alone may read it; null when everybody may.</summary>
    public string? Readers { get; init; }

    /// <summary>Whether the whole document may be shown on a page that needs no sign-in.</summary>
    public bool IsPublished { get; init; }

    /// <summary>What these words rest on, in the document's order; empty when the document has no sources.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The last day on which the document counts as up to date; null when nobody set one.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The area the document holds for.</summary>
    public required string Region { get; init; }
}
