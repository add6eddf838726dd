using System.Text;
using Cards;
using Knowledge;

namespace Bot.Pages;

/// <summary>Every article that answers are taken from.</summary>
internal static class ArticlesPage
{
    public static IResult Of(KnowledgeBase knowledge, DateOnly today)
    {
        var text = new StringBuilder("# All articles\n");
        foreach (var document in knowledge.Documents.Where(static document => document.IsPublished))
        {
            text.Append("\n- [").Append(CardText.Escape(document.Title)).Append("](/articles/").Append(Uri.EscapeDataString(document.Id)).Append(')');
            text.Append(document.ReviewBy < today ? " – past its review date, may be out of date" : "");
        }

        return PageHtml.Of("All articles", text.ToString());
    }
}
