using Bot.Documents;
using Bot.Experts;
using Bot.People;
using Bot.Tab.Entry;
using Bot.Turns;
using Cards;
using Knowledge;

namespace Bot.Tab.Figures;

/// <summary>Reads what people got no answer to and how the index is, for administrators alone.</summary>
internal sealed class KnowledgeFigures(TopicCounts topics, KnowledgeBase knowledge, NoticeStore notices, Roles roles, TimeProvider clock)
{
    /// <summary>Null for whoever is no administrator.</summary>
    public async Task<KnowledgeState?> OfAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        if (!roles.IsAdministrator(new Person("", visitor.DirectoryId, "")))
            return null;
        var (now, before) = topics.Read(TopicTables.Unanswered);
        var collections = await knowledge.CountAsync(cancellationToken);
        var today = LondonDate.DayOf(clock.GetUtcNow());
        return new KnowledgeState(
            now,
            [.. before.Select(static each => new KnowledgeState.Topic(each.Topic, each.People))],
            new KnowledgeState.Held(
                collections.Sum(static each => each.Documents),
                collections.Sum(static each => each.Passages),
                knowledge.IndexedAt,
                collections.Sum(each => notices.Of(each.Name).Count),
                [.. knowledge.Documents.Where(document => document.IsPublished && document.ReviewBy < today).Select(static document => document.Title)]));
    }
}
