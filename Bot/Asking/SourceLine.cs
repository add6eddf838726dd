using Bot.Pages;
using Cards;
using Knowledge;

namespace Bot.Asking;

/// <summary>Says where a passage comes from: source, version, dates and link.</summary>
internal static class SourceLine
{
    /// <summary>The article and the headings that a passage stands under.</summary>
    public static string Place(Passage passage) => string.Join(" › ", [passage.Title, .. passage.HeadingPath]);

    /// <summary>The source that a passage mainly rests on: the first official one, else the first; null when it has none.</summary>
    public static Source? Chief(Passage passage) =>
        passage.Sources.FirstOrDefault(source => source.Confidence == Confidence.Official) ?? (passage.Sources is [var first, ..] ? first : null);

    /// <summary>The version and the dates in a few words each, the most telling first.</summary>
    public static IReadOnlyList<string> Marks(Passage passage)
    {
        var source = Chief(passage);
        string?[] marks =
        [
            source?.Version ?? (source?.Date is { } date ? LondonDate.Of(date) : null),
            source?.CheckedOn is { } day ? $"checked {LondonDate.Of(day)}" : null,
            source?.Confidence == Confidence.Secondary ? "secondary source" : null,
        ];
        return [.. marks.OfType<string>()];
    }

    /// <summary>The line under an answer, as Markdown with links.</summary>
    public static string Markdown(Passage passage, DateOnly today, PageLinks links)
    {
        var source = Chief(passage);
        var article = Linked(Place(passage), links.Article(passage.DocumentId));
        return source is null or { Confidence: Confidence.Own }
            ? $"{article} (our own guide){Age(passage, today)}"
            : $"{string.Join(", ", [Linked(source.Title, source.Url), .. Marks(passage)])}{Others(passage)}. In our words: {article}{Age(passage, today)}";
    }

    /// <summary>The line under an answer in a terminal.</summary>
    public static string Text(Passage passage, DateOnly today)
    {
        var source = Chief(passage);
        string?[] parts = [source?.Title ?? passage.Title, .. Marks(passage), source?.Url?.AbsoluteUri, $"our article \"{Place(passage)}\""];
        return string.Join(", ", parts.OfType<string>()) + Others(passage) + Age(passage, today);
    }

    private static string Linked(string text, Uri? url) => url is null ? CardText.Escape(text) : $"[{CardText.Escape(text)}]({url.AbsoluteUri})";

    // A passage may rest on several sources; its article lists them all.
    private static string Others(Passage passage) => passage.Sources.Count switch
    {
        <= 1 => "",
        2 => ", and one more source, which the article names",
        var count => $", and {count - 1} more sources, which the article names",
    };

    private static string Age(Passage passage, DateOnly today) =>
        passage.ReviewBy is { } day && day < today ? $" — this may be out of date: it was due for review by {LondonDate.Of(day)}" : "";
}
