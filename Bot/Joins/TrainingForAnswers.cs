using Bot.Asking;
using Bot.Experts;
using Bot.Training.Catalogue;
using Bot.Training.Suggesting;
using Cards.Training;

namespace Bot.Joins;

/// <summary>An answer on a topic that the catalogue of training has something about leads to it, and its topic is counted.</summary>
internal static class TrainingForAnswers
{
    public static WhenAnswered Join(IServiceProvider provider)
    {
        var (catalogue, topics) = (provider.GetRequiredService<TrainingCatalogue>(), provider.GetRequiredService<TopicCounts>());
        return new WhenAnswered(
            (question, article) => TopicOffer.For(catalogue.Shelf, question, article) is { } topic ? TopicButton.Of(topic) : null,
            (connection, topic, personId) => topics.Note(connection, TopicTables.Answered, topic, personId));
    }
}
