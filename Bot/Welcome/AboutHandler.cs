using Bot.Pages;
using Bot.Starting;
using Bot.Turns;
using Cards;
using Cards.About;
using Knowledge;

namespace Bot.Welcome;

/// <summary>Shows the version, how fresh the knowledge is, and where the rules stand.</summary>
internal sealed class AboutHandler(KnowledgeBase knowledge, PageLinks links, TimeProvider clock) : ITurnHandler
{
    public Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var today = LondonDate.DayOf(clock.GetUtcNow());
        var overdue = knowledge.Documents.Where(document => document.ReviewBy < today).Select(document => document.Title);
        var facts = new AboutFacts(Product.Version, knowledge.IndexedAt, knowledge.Documents.Count, knowledge.PassageCount, [.. overdue], links.Page(""));
        return Task.FromResult(TurnOutcome.Say(Message.Of(AboutCard.Of(facts), "About the Framework Companion")));
    }
}
