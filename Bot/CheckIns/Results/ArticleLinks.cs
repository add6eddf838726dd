using Bot.CheckIns.Sets;
using Bot.Pages;
using Cards.CheckIns;
using Cards.CheckIns.Results;
using Knowledge;

namespace Bot.CheckIns.Results;

/// <summary>Names the articles that a piece of advice points to, as they are called now, with their addresses.</summary>
internal sealed class ArticleLinks(KnowledgeBase knowledge, PageLinks links)
{
    /// <summary>Those that are there, in the order of the advice.</summary>
    public IReadOnlyList<NextStepLink> Of(Advice advice) => [.. advice.Articles.Select(Find).OfType<NextStepLink>().Take(SetLimits.Links)];

    private NextStepLink? Find(string articleId) => knowledge.Find(articleId) is { Title: var title }
        ? NextStepLink.Of(title, links.Article(articleId))
        : null;
}
