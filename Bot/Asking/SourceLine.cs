using Bot.Pages;
using Cards;
using Knowledge;

namespace Bot.Asking;

/// <summary>Says where words come from: source, version, dates and link.</summary>
internal static class SourceLine
{
    /// <summary>The article and the headings that a passage stands under.</summary>
    public static string Place(Passage passage) => string.Join(" › ", [passage.Title, .. passage.HeadingPath]);

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
    public static string? Markdown(CitedExtract extract, DateOnly today, PageLinks links) => extract.IsOurOwn ? null
        : $"In our words: {Article(extract.Extract.Passage, links)}{Others(extract)}{Age(extract.Extract.Passage, today)}";

    /// <summary>The line of one number in a terminal.</summary>
    public static string Text(Cited cited, DateOnly today) => cited.Source is { } source
        ? string.Join(", ", [source.Title, .. Marks(source), .. source.Url is { } url ? [url.AbsoluteUri] : Array.Empty<string>()])
        : $"our own article \"{Place(cited.Passage)}\"{Age(cited.Passage, today)}";

    /// <summary>Which article puts these words so, in a terminal; null when the article itself is cited.</summary>
    public static string? Text(CitedExtract extract, DateOnly today) => extract.IsOurOwn ? null
        : $"In our words: \"{Place(extract.Extract.Passage)}\"{Others(extract)}{Age(extract.Extract.Passage, today)}";

    private static string Article(Passage passage, PageLinks links) => Linked(Place(passage), links.Article(passage.DocumentId));

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
