using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.LocalSettings;
using Cards;
using Knowledge;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Bot.Pages;

/// <summary>An article as people read it, with everything it rests on.</summary>
internal static partial class ArticlePage
{
    public static IResult Of(KnowledgeBase knowledge, string id, DateOnly today) => knowledge.Find(id) is { IsPublished: true } document
        ? PageHtml.Of(document.Title, WithAnchors(PageHtml.Read(Markdown(document, today))))
        : PageHtml.Of("Not found", "# There is no such article\n\nIt may have been removed. See [all articles](/articles).", StatusCodes.Status404NotFound);

    // The list of sources stands last; each of its entries can be linked to.
    private static MarkdownDocument WithAnchors(MarkdownDocument page)
    {
        foreach (var (index, entry) in page.OfType<ListBlock>().LastOrDefault()?.Index() ?? [])
        {
            entry.GetAttributes().Id = Anchor(index + 1);
        }

        return page;
    }

    private static string Markdown(Document document, DateOnly today)
    {
        var text = new StringBuilder(LocalWords.Hide(Numbered(document)));
        if (document.ReviewBy is { } review)
        {
            text.Append("\n\n").Append(review < today ? "**This may be out of date.** It was due for review by " : "To be reviewed by ").Append(LondonDate.Of(review)).Append('.');
        }

        return text.Append("\n\n").Append(SourceList.Of(document.Sources)).ToString();
    }

    // An article names its sources by keys; people read the numbers of the list at the end.
    private static string Numbered(Document document)
    {
        var keys = document.Sources.Select(static source => source.Key).ToList();
        return SourcesLine.Replace(
            AlsoLine.Replace(document.Markdown.Trim(), ""),
            line => $"*Sources: {string.Join(", ", KeysOf(line).Select(key => keys.IndexOf(key) + 1).Order().Select(number => $"[{number}](#{Anchor(number)})"))}*");
    }

    private static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"source-{number}");

    private static string[] KeysOf(Match line) => line.Groups["keys"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^Also:[^\n]*\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AlsoLine { get; }

    [GeneratedRegex(@"^Sources:(?<keys>[^\n]*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourcesLine { get; }
}
