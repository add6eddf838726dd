using Bot.Pages;
using Cards;
using Knowledge;

namespace Bot.Asking;

/// <summary>Says where words come from: source, version, dates and link.</summary>
internal static class SourceLine
{
    /// <summary>The article and the headings that a passage stands under.</summary>
    public static string Place(Passage passage) => string.Join(" › ", [passage.Title, .. passage.HeadingPath]);

    /// <summary>The page on which anybody may read the whole article; null when there is none.</summary>
    public static Uri? PageOf(Passage passage, PageLinks links) => passage.IsPublished ? links.Article(passage.DocumentId) : null;

    /// <summary>The version and the dates in a few words each, the most telling first; empty for our own words.</summary>
    public static IReadOnlyList<string> Marks(Source? source)
    {
        string?[] marks =
        [
            source?.Version ?? (source?.Date is { } date ? LondonDate.Of(date) : null),
            source?.CheckedOn is { } day ? $"checked {LondonDate.Of(day)}" : null,
            source?.Confidence switch { Confidence.Secondary => "secondary source", Confidence.Local => "local source", _ => null },
        ];
        return [.. marks.OfType<string>()];
    }

    /// <summary>The line of one number, as Markdown with links.</summary>
    public static string Markdown(Cited cited, DateOnly today, PageLinks links) => cited.Source is { } source
        ? string.Join(", ", [Linked(source.Title, source.Url), .. Marks(source)])
        : $"{Article(cited.Passage, links)} (our own guide){Age(cited.Passage, today)}";

    /// <summary>Which article puts these words so, as Markdown; null when the article itself is cited.</summary>
    public static string? Markdown(CitedExtract extract, DateOnly today, PageLinks links) => extract switch
    {
        { IsOurOwn: true } => null,
        { Extract.Passage: { IsPublished: false } passage } => InDocument(passage) is { } place ? $"Found {CardText.Escape(place)}" : null,
        { Extract.Passage: var passage } => $"In our words: {Article(passage, links)}{Others(extract)}{Age(passage, today)}",
    };

    /// <summary>The line of one number in a terminal.</summary>
    public static string Text(Cited cited, DateOnly today) => cited.Source is { } source
        ? string.Join(", ", [source.Title, .. Marks(source), .. source.Url is { } url ? [url.AbsoluteUri] : Array.Empty<string>()])
        : $"our own article \"{Place(cited.Passage)}\"{Age(cited.Passage, today)}";

    /// <summary>Which article puts these words so, in a terminal; null when the article itself is cited.</summary>
    public static string? Text(CitedExtract extract, DateOnly today) => extract switch
    {
        { IsOurOwn: true } => null,
        { Extract.Passage: { IsPublished: false } passage } => InDocument(passage) is { } place ? $"Found {place}" : null,
        { Extract.Passage: var passage } => $"In our words: \"{Place(passage)}\"{Others(extract)}{Age(passage, today)}",
    };

    /// <summary>Where in an organisation's own document a passage stands, such as "on page 4, under “Opening times”"; null when the document has neither pages nor headings.</summary>
    public static string? InDocument(Passage passage)
    {
        string?[] parts = [passage.Place is { } place ? $"on {place}" : null, passage.HeadingPath is [.., var heading] ? $"under “{heading}”" : null];
        return parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(", ", known) : null;
    }

    private static string Article(Passage passage, PageLinks links) => Linked(Place(passage), PageOf(passage, links));

    private static string Linked(string text, Uri? url) => url is null ? CardText.Escape(text) : $"[{CardText.Escape(text)}]({url.AbsoluteUri})";

    private static string Others(CitedExtract extract) => extract.SourcesLeftOut switch
    {
        0 => "",
        1 => ", which names one more source",
        var count => $", which names {count} more sources",
    };

    private static string Age(Passage passage, DateOnly today) =>
        passage.ReviewBy is { } day && day < today ? $" — this may be out of date: it was due for review by {LondonDate.Of(day)}" : "";
}
