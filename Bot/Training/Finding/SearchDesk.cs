using Bot.Turns;
using Cards.Training;

namespace Bot.Training.Finding;

/// <summary>Searches for a conversation, shows what was found, and remembers it for what is said next.</summary>
internal sealed class SearchDesk(Finder finder, SearchMemory memory, TimeProvider clock)
{
    private const string NoneRuns = "There is no search that I could go on with. Say what you would like to learn, such as: free e-learning on carers.";
    private const string NoMore = "That was all that I have for that wish.";

    /// <summary>Does what was heard.</summary>
    public async Task<Message> DoAsync(string conversationId, Heard heard, CancellationToken cancellationToken) => (heard, memory.In(conversationId)) switch
    {
        (Heard.Search search, _) => await ShowAsync(conversationId, search.Wish, 0, cancellationToken),
        (_, null) => Message.Of(NoneRuns),
        (Heard.Narrow narrow, { } running) => await ShowAsync(conversationId, running.Wish.With(narrow.Facets), 0, cancellationToken),
        (Heard.About about, { } running) => await ShowAsync(conversationId, running.Wish.With(about.Facets) with { Topic = about.Topic }, 0, cancellationToken),
        (Heard.Drop drop, { } running) => await ShowAsync(conversationId, running.Wish.Without(drop.Subject), 0, cancellationToken),
        (Heard.Shorter, { } running) => await ShowAsync(conversationId, running.Wish.With([Shorter(running)]), 0, cancellationToken),
        (_, { } running) => await ShowAsync(conversationId, running.Wish, running.Skipped + Finder.Shown, cancellationToken),
    };

    // Shorter than the longest that was shown; where no time was stated, half of what was wished, or short.
    private Facet.Within Shorter(RunningSearch running) =>
        running.Shown.Select(finder.MinutesOf).Max() is { } longest ? new Facet.Within(longest, IsStrict: true)
        : running.Wish.Facets.OfType<Facet.Within>().FirstOrDefault() is { Minutes: > 1 } limit ? new Facet.Within(limit.Minutes / 2, IsStrict: false)
        : new Facet.Within(TimeWords.ShortMinutes, IsStrict: false);

    private async Task<Message> ShowAsync(string conversationId, Wish wish, int skipped, CancellationToken cancellationToken)
    {
        var findings = await finder.FindAsync(wish, cancellationToken);
        var all = findings.Found;
        var shown = all.Skip(skipped).Take(Finder.Shown).ToList();
        if (all.Count > 0 && shown is [])
            return Message.Of(NoMore);

        memory.Note(conversationId, new RunningSearch(wish, skipped, [.. shown.Select(static found => found.Resource.Id)], clock.GetUtcNow()));
        var card = shown is []
            ? NothingFoundCard.Of(wish.Words, [.. finder.RuledOut(findings).Select(static each => new DroppableWish(each.Subject, each.Words, each.Count))])
            : FoundCard.Of(new FoundFacts(wish.Words, [.. shown.Select(found => ResourceFactsOf.Match(found, wish))], skipped, all.Count));
        return Message.Of(card, card.Speak);
    }
}
