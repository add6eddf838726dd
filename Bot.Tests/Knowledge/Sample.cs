using Knowledge;

namespace Bot.Tests.Knowledge;

/// <summary>Small documents, passages and articles to try the knowledge base on.</summary>
internal static class Sample
{
    public static Source Source(string key) =>
        new() { Key = key, Title = $"Source {key}", Licence = "own words", Confidence = Confidence.Own };

    public static Document Document(string id, string markdown, string title = "Supervision") => new()
    {
        Id = id,
        Title = title,
        Audience = ["link workers"],
        Region = "England",
        ReviewBy = new DateOnly(2027, 5, 22),
        Sources = [Source("a"), Source("b")],
        Markdown = markdown,
    };

    public static Passage Passage(string title, string text, params string[] headings) => new()
    {
        Id = $"{title}#1",
        DocumentId = title,
        Title = title,
        HeadingPath = headings,
        Text = text,
        Ordinal = 1,
        Sources = [],
        IsPublished = true,
        Region = "England",
    };

    /// <summary>An article file with this body; the front matter takes up the first 14 lines.</summary>
    public static string Article(string body) =>
        $"""
        ---
        id: supervision
        title: Supervision
        audience: [link workers, leads]
        region: England
        review_by: 2027-05-22
        sources:
          - key: a
            title: Supervision guidance
            url: https://example.org/supervision
            version: updated 16 May 2023
            licence: own words
            confidence: official
        ---
        {body}
        """;
}
