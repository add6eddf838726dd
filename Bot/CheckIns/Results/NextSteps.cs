using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Bot.Pages;
using Cards.CheckIns;
using Cards.CheckIns.Results;
using Knowledge;

namespace Bot.CheckIns.Results;

/// <summary>What a set advises where a domain stands, with the articles that help.</summary>
internal sealed class NextSteps(KnowledgeBase knowledge, PageLinks links)
{
    /// <summary>The advice for a domain; null when nothing of it is shown, or there is none at its level.</summary>
    public NextStep? For(SetDomain domain, DomainRelease release) => release.Figures is { } figures && domain.AdviceAt(figures.Mean) is { } advice
        ? new NextStep(advice.Text, [.. advice.Articles.Select(LinkTo).OfType<NextStepLink>().Take(SetLimits.Links)])
        : null;

    private NextStepLink? LinkTo(string articleId) => knowledge.Find(articleId) is { Title: var title }
        ? new NextStepLink(title.Length <= SetLimits.LinkLetters ? title : $"{title[..(SetLimits.LinkLetters - 1)]}…", links.Article(articleId))
        : null;
}
