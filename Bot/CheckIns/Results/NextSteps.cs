using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Cards.CheckIns.Results;

namespace Bot.CheckIns.Results;

/// <summary>What a set advises where a domain stands, with the articles that help and what a team could learn together.</summary>
internal sealed class NextSteps(ArticleLinks articles, SuggestLearning learning)
{
    /// <summary>The advice for a domain; null when nothing of it is shown, or there is none at its level.</summary>
    public NextStep? For(SetDomain domain, DomainRelease release) => release.Figures is { } figures && domain.AdviceAt(figures.Mean) is { } advice
        ? new NextStep(advice.Text, articles.Of(advice)) { Training = learning.For(LearningGap.Of(domain, goal: null, advice)) }
        : null;
}
