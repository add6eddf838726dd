using System.Globalization;
using Cards;

namespace Bot.Asking;

/// <summary>Writes how answers were rated. Pure.</summary>
internal static class RatingsText
{
    private const int MostArticles = 10;
    private const int MostRemarks = 5;
    private const string Nothing = "No answer has been rated in the last year.";
    private const string Rule = "Thumbs count for the article that an answer rests on first. I do not keep who pressed them.";

    /// <summary>For the chat: what has most thumbs down, with the newest remarks.</summary>
    public static string Chat(IReadOnlyList<RatedArticle> articles) => articles.Count == 0 ? Nothing : string.Join("\n\n",
    [
        "**How answers were rated, by article**",
        .. articles.Take(MostArticles).Select(static article => string.Join('\n',
            [$"**{CardText.Escape(article.Title)}**: {Thumbs(article)}", "", .. article.Remarks.Take(MostRemarks).Select(static remark => $"- {When(remark)}: {CardText.Escape(remark.Words)}")])),
        .. articles.Count > MostArticles || articles.Any(static article => article.Remarks.Count > MostRemarks)
            ? [$"This is not all: it shows at most {MostArticles} articles and {MostRemarks} remarks on each. **ratings** in a terminal shows the rest."]
            : Array.Empty<string>(),
        Rule,
    ]);

    /// <summary>For a terminal: everything.</summary>
    public static string Terminal(IReadOnlyList<RatedArticle> articles) => articles.Count == 0 ? Nothing : string.Join('\n',
    [
        .. articles.SelectMany(static article => (IEnumerable<string>)
            [$"{article.Title}: {Thumbs(article)}", .. article.Remarks.Select(static remark => $"  {When(remark)}: {remark.Words}")]),
        "",
        Rule,
    ]);

    private static string Thumbs(RatedArticle article) => string.Create(CultureInfo.InvariantCulture, $"{article.Up} up, {article.Down} down");

    private static string When(RatedArticle.Remark remark) => $"{LondonDate.Of(remark.Day)}, {(remark.IsHelpful ? "up" : "down")}";
}
