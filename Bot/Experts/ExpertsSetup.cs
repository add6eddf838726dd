using Bot.Documents;
using Bot.Storage;
using Bot.Turns;
using Cards.Experts;
using Cards.Help;
using Knowledge;

namespace Bot.Experts;

/// <summary>Registers the way to a person: asking, answering, and keeping an answer as an article.</summary>
internal static class ExpertsSetup
{
    // Long enough for a person to come back to an answer.
    private static readonly TimeSpan EndedFor = TimeSpan.FromDays(30);

    public static IServiceCollection AddExperts(this IServiceCollection services)
    {
        services.AddOptions<ExpertsOptions>().BindConfiguration("Experts");
        return services
            .AddSingleton<ExpertsChannel>()
            .AddSingleton<Desk>()
            .AddSingleton<Answers>()
            .AddSingleton<CuratedShelf>()
            .AddHostedService(provider => provider.GetRequiredService<CuratedShelf>())
            .AddSingleton(static provider => new WhenChanged(CuratedShelf.Collection, _ =>
            {
                provider.GetRequiredService<CuratedShelf>().Wake();
                return Task.CompletedTask;
            }))
            .AddSingleton<ExpertsRound>()
            .AddHostedService(provider => provider.GetRequiredService<ExpertsRound>())
            .AddSingleton(provider => new Collection(CuratedShelf.Collection, () => ReadAsync(provider.GetRequiredService<Database>())))
            .AddSingleton<OwnQuestions>()
            .AddSingleton(static provider => provider.GetRequiredService<OwnQuestions>().Data)
            .AddSingleton<TopicCounts>()
            .AddPurge(TopicCounts.Purge)
            .AddPurge((connection, now) => ExpertQuestionStore.Purge(connection, now - EndedFor))
            .AddRoutes();
    }

    private static IServiceCollection AddRoutes(this IServiceCollection services) => services
        .AddSingleton(new HelpCommand(HelpGroup.Asking, "ask a person", "passes a question on to the experts of your organisation"))
        .AddSingleton(new HelpCommand(HelpGroup.Asking, "open questions", "shows which of them wait for an answer"))
        .AddSingleton(new HelpCommand(HelpGroup.Administrators, "unanswered topics", "shows what many people get no answer to"))
        .AddTurnRoute(TurnRoute.ForWords<AskAPersonHandler>("ask a person", "ask an expert"))
        .AddTurnRoute(TurnRoute.ForVerb<AskAPersonHandler>(AskAPersonButton.Verb))
        .AddTurnRoute(TurnRoute.ForVerb<SendQuestionHandler>(AskAPersonCard.SendVerb))
        .AddTurnRoute(TurnRoute.ForVerb<SendQuestionHandler>(AskAPersonCard.CancelVerb))
        .AddTurnRoute(TurnRoute.ForVerb<WaitHandler>(AskAPersonCard.WaitVerb))
        .AddTurnRoute(TurnRoute.ForWords<OpenQuestionsHandler>("open questions"))
        .AddTurnRoute(TurnRoute.ForWords<UnansweredTopicsHandler>("unanswered topics"))
        .AddTurnRoute(TurnRoute.ForDialog<ExpertAnswerHandler>(ExpertQuestionCard.AnswerVerb))
        .AddTurnRoute(TurnRoute.ForVerb<SettleHandler>(ExpertQuestionCard.CloseVerb))
        .AddTurnRoute(TurnRoute.ForVerb<SettleHandler>(ExpertQuestionCard.WithdrawVerb))
        .AddTurnRoute(TurnRoute.ForVerb<CuratedArticleHandler>(ExpertQuestionCard.KeepVerb))
        .AddTurnRoute(TurnRoute.ForVerb<CuratedArticleHandler>(ExpertQuestionCard.ApproveVerb))
        .AddTurnRoute(TurnRoute.ForVerb<CuratedArticleHandler>(ExpertQuestionCard.RemoveArticleVerb))
        .AddTurnRoute<ThreadAnswerHandler>(ThreadRoute);

    private static Func<Turn, bool> ThreadRoute(IServiceProvider provider)
    {
        var (channel, database) = (provider.GetRequiredService<ExpertsChannel>(), provider.GetRequiredService<Database>());
        return turn => ThreadAnswerHandler.Takes(turn, channel, database);
    }

    // Read by the writer, so that the change which says that there is news is on disk by then.
    private static async Task<IReadOnlyList<Document>> ReadAsync(Database database) =>
        [.. (await database.WriteAsync(CuratedArticleStore.Approved)).Select(static article => article.ToDocument())];
}
