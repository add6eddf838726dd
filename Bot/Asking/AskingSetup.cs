using Bot.Storage;
using Bot.Turns;
using Cards;
using Cards.Asking;

namespace Bot.Asking;

/// <summary>Registers answering and its routes.</summary>
internal static class AskingSetup
{
    // A year of thumbs tells which articles need work.
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);

    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<Answering>()
        .AddSingleton<LastAnswers>()
        .AddPurge((connection, now) => AnswerStore.Purge(connection, LondonDate.DayOf(now - KeptFor)))
        .AddSingleton(AskCommand.Of)
        .AddTurnRoute(TurnRoute.ForVerb<AskHandler>(AskButton.Verb))
        .AddTurnRoute(TurnRoute.For<TurnInput.Typed, AskHandler>(isLastResort: true))
        .AddTurnRoute(TurnRoute.For<TurnInput.Rated, RatingHandler>());
}
