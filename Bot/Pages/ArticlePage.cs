using System.Text;
using Cards;
using Knowledge;

namespace Bot.Pages;

/// <summary>An article as people read it, with everything it rests on.</summary>
internal static class ArticlePage
{
    public static IResult Of(KnowledgeBase knowledge, string id, DateOnly today) => knowledge.Find(id) is { } document
        ? PageHtml.Of(document.Title, Markdown(document, today))
        : PageHtml.Of("Not found", "# There is no such article\n\nIt may have been removed. See [all articles](/about#articles).", StatusCodes.Status404NotFound);

    private static string Markdown(Document document, DateOnly today)
    {
        var text = new StringBuilder(document.Markdown.Trim());
        if (document.ReviewBy is { } review)
        {
            text.Append("\n\n").Append(review < today ? "**This may be out of date.** It was due for review by " : "To be reviewed by ").Append(LondonDate.Of(review)).Append('.');
        }

        text.Append("\n\n## Where this comes from\n\nWritten in our own words. Not endorsed by the owners of these sources.\n");
        foreach (var source in document.Sources)
        {
            text.Append("\n- ").Append(source.Key).Append(": ").Append(Line(source));
        }

        return text.ToString();
    }

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
}
