using System.Text;
using Bot.Starting;
using Cards;
using Knowledge;

namespace Bot.Pages;

/// <summary>What this is, how fresh its knowledge is, and every article it answers from.</summary>
internal static class AboutPage
{
    public static IResult Of(KnowledgeBase knowledge, DateOnly today)
    {
        var text = new StringBuilder("# About the Framework Companion\n\n");
        text.Append("A Microsoft Teams bot that answers questions on the workforce development framework for social prescribing link workers, from the articles below, and shows where each answer comes from.\n\n");
        text.Append(Disclosure.Independent).Append(' ').Append(Disclosure.Answers(writtenByModel: false)).Append("\n\n");
        text.Append("- Version ").Append(Product.Version).Append('\n');
        text.Append("- Sources last read: ").Append(knowledge.IndexedAt is { } at ? LondonDate.Of(at) : "not yet").Append("\n\n## Articles\n");
        foreach (var document in knowledge.Documents)
        {
            text.Append("\n- [").Append(CardText.Escape(document.Title)).Append("](/articles/").Append(Uri.EscapeDataString(document.Id)).Append(')');
            text.Append(document.ReviewBy < today ? " – past its review date, may be out of date" : "");
        }

        return PageHtml.Of("About", text.ToString());
    }
}
