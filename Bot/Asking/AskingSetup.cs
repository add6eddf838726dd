using Bot.Asking.Writing;
using Bot.Storage;
using Bot.Turns;
using Cards;
using Cards.Asking;
using Cards.Help;

namespace Bot.Asking;

/// <summary>Registers answering and its routes.</summary>
internal static class AskingSetup
{
    // A year of thumbs tells which articles need work.
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);

    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<Answering>()
        .AddSingleton<Readers>()
        .AddSingleton<AnswerStore>()
        .AddSingleton<AnswerWriter>()
        .AddSingleton<Author>()
        .AddSingleton<AnswerRound>()
        .AddSingleton<ConversationMemory>()
        .AddSingleton<AskingLimits>()
        .AddPurge((connection, now) => AnswerStore.Purge(connection, LondonDate.DayOf(now - KeptFor)))
        .AddSingleton<Ratings>()
        .AddSingleton(static provider => OwnRatings.Of(provider.GetRequiredService<Secret>()))
        .AddSingleton(AskCommand.Of)
        .AddSingleton(RatingsCommand.Of)
        .AddSingleton(new HelpCommand(HelpGroup.Asking, "new topic", "makes me forget what we were talking about"))
        .AddSingleton(new HelpCommand(HelpGroup.Asking, "report this article", "tells administrators what is wrong with the last answer's article"))
        .AddSingleton(new HelpCommand(HelpGroup.Administrators, "ratings", "shows how answers were rated"))
        .AddTurnRoute(TurnRoute.ForWords<RatingsHandler>("ratings"))
        .AddTurnRoute(new TurnRoute(typeof(ReportHandler), ReportHandler.Takes))
        .AddTurnRoute(TurnRoute.ForWords<NewTopicHandler>("new topic", "forget this conversation", "start again", "start over"))
        .AddTurnRoute(TurnRoute.ForVerb<AskHandler>(AskButton.Verb))
        .AddTurnRoute(TurnRoute.For<TurnInput.Typed, AskHandler>(isLastResort: true))
        .AddTurnRoute(TurnRoute.For<TurnInput.Rated, RatingHandler>());
}
