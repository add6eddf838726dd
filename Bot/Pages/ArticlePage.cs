using System.Text;
using System.Text.RegularExpressions;
using Bot.LocalSettings;
using Cards;
using Knowledge;

namespace Bot.Pages;

/// <summary>An article as people read it, with everything it rests on.</summary>
internal static partial class ArticlePage
{
    public static IResult Of(KnowledgeBase knowledge, string id, DateOnly today) => knowledge.Find(id) is { } document
        ? PageHtml.Of(document.Title, Markdown(document, today))
        : PageHtml.Of("Not found", "# There is no such article\n\nIt may have been removed. See [all articles](/about#articles).", StatusCodes.Status404NotFound);

    private static string Markdown(Document document, DateOnly today)
    {
        var text = new StringBuilder(LocalWords.Hide(Numbered(document)));
        if (document.ReviewBy is { } review)
        {
            text.Append("\n\n").Append(review < today ? "**This may be out of date.** It was due for review by " : "To be reviewed by ").Append(LondonDate.Of(review)).Append('.');
        }

        text.Append("\n\n## Where this comes from\n\nWritten in our own words. Not endorsed by the owners of these sources.\n");
        foreach (var (index, source) in document.Sources.Index())
        {
            text.Append('\n').Append(index + 1).Append(". ").Append(Line(source));
        }

        return text.ToString();
    }

    // An article names its sources by keys; people read the numbers of the list at the end.
    private static string Numbered(Document document)
    {
        var keys = document.Sources.Select(static source => source.Key).ToList();
        return SourcesLine.Replace(AlsoLine.Replace(document.Markdown.Trim(), ""), line => $"*Sources: {string.Join(", ", KeysOf(line).Select(key => keys.IndexOf(key) + 1).Order())}*");
    }

    private static string[] KeysOf(Match line) => line.Groups["keys"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Line(Source source)
    {
        string?[] parts =
        [
            source.Url is null ? CardText.Escape(source.Title) : $"[{CardText.Escape(source.Title)}]({source.Url.AbsoluteUri})",
            source.Version ?? (source.Date is { } date ? LondonDate.Of(date) : "version not stated"),
            source.CheckedOn is { } day ? $"checked {LondonDate.Of(day)}" : null,
            source.Confidence == Confidence.Secondary ? "a secondary source" : null,
            $"licence: {CardText.Escape(source.Licence)}",
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    [GeneratedRegex(@"^Also:[^\n]*\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AlsoLine { get; }

    [GeneratedRegex(@"^Sources:(?<keys>[^\n]*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourcesLine { get; }
}
