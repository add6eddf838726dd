using Bot.Asking;
using Bot.Experts;
using Cards.Experts;

namespace Bot.Joins;

/// <summary>A question that has no answer can go to the experts, and its topic is counted.</summary>
internal static class UnansweredQuestions
{
    public static WhenUnanswered Join(IServiceProvider provider)
    {
        var (channel, topics) = (provider.GetRequiredService<ExpertsChannel>(), provider.GetRequiredService<TopicCounts>());
        return new WhenUnanswered(question => channel.IsSet ? AskAPersonButton.Offer(question) : null, (connection, topic, personId) => topics.Note(connection, TopicTables.Unanswered, topic, personId));
    }
}
