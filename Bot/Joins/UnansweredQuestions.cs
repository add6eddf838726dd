using Bot.Asking;
using Bot.Experts;
using Cards.Experts;

namespace Bot.Joins;

/// <summary>A question that has no answer can go to the experts, and its topic is counted.</summary>
internal static class UnansweredQuestions
{
    public static IServiceCollection AddJoins(this IServiceCollection services) => services.AddSingleton(provider =>
    {
        var (channel, topics) = (provider.GetRequiredService<ExpertsChannel>(), provider.GetRequiredService<UnansweredTopics>());
        return new WhenUnanswered(question => channel.IsSet ? AskAPersonButton.Offer(question) : null, topics.Note);
    });
}
