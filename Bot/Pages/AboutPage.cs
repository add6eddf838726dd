using System.Text;
using Bot.Starting;
using Cards;
using Knowledge;

namespace Bot.Pages;

/// <summary>What this is, and how fresh its knowledge is.</summary>
internal static class AboutPage
{
    public static IResult Of(KnowledgeBase knowledge, WhereWordsGo words)
    {
        var text = new StringBuilder("# About the Framework Companion\n\n");
        text.Append("A Microsoft Teams bot that answers questions on the workforce development framework for social prescribing link workers, from [its articles](/articles), and shows where each answer comes from.\n\n");
        text.Append(Disclosure.Independent).Append(' ').Append(Disclosure.Answers(words.IsWrittenByModel)).Append("\n\n");
        text.Append("- Version ").Append(Product.Version).Append('\n');
        text.Append("- Sources last read: ").Append(knowledge.IndexedAt is { } at ? LondonDate.Of(at) : "not yet").Append('\n');
        return PageHtml.Of("About", text.ToString());
    }
}
