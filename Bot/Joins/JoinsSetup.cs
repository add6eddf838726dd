using System.Data.Common;
using Bot.Experts;
using Bot.Summaries;
using Bot.Training.Plan;
using Cards.Summaries;

namespace Bot.Joins;

/// <summary>Registers where features meet.</summary>
internal static class JoinsSetup
{
    public static IServiceCollection AddJoins(this IServiceCollection services) => services
        .AddSingleton(UnansweredQuestions.Join)
        .AddSingleton(TrainingForGaps.Join)
        .AddSingleton(TrainingForAnswers.Join)
        .AddSingleton<ToldCheckIns>()
        .AddSingleton(static provider => provider.GetRequiredService<ToldCheckIns>().Source)
        .AddSingleton(static provider => ToldCheckIns.WhenClosed(
            provider.GetRequiredService<SummaryWriter>(), provider.GetRequiredService<SummaryBell>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(new SummarySource(static (connection, span, facts) => facts with
        {
            Asked = TopicsOf(connection, TopicTables.Answered, span),
            Unanswered = TopicsOf(connection, TopicTables.Unanswered, span),
        }))
        .AddSingleton(new SummarySource(static (connection, span, facts) => facts with { Training = FinishedTraining.Titles(connection, span.TenantId, span.Now) }))
        .AddGraphJoins();

    private static IReadOnlyList<SummaryTopic> TopicsOf(DbConnection connection, TopicTables tables, TeamSpan span) =>
        [.. TopicCounts.WeekBefore(connection, tables, span.Now).Select(static each => new SummaryTopic(each.Topic, each.People))];

    private static IServiceCollection AddGraphJoins(this IServiceCollection services) => services
        .AddSingleton<GraphWays>()
        .AddSingleton(static provider => provider.GetRequiredService<GraphWays>().Feed)
        .AddSingleton(static provider => provider.GetRequiredService<GraphWays>().Mail)
        .AddSingleton<FiledResults>()
        .AddSingleton(FiledResults.WhenFiled)
        .AddSingleton(static provider => provider.GetRequiredService<FiledResults>().WhenClosed)
        .AddSingleton(PlannedActions.Join);
}
