using Bot.Turns;
using Cards.Asking;

namespace Bot.Asking;

/// <summary>Registers answering and its routes.</summary>
internal static class AskingSetup
{
    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<Answering>()
        .AddSingleton(AskCommand.Of)
        .AddTurnRoute(TurnRoute.ForVerb<AskHandler>(AskButton.Verb))
        .AddTurnRoute(TurnRoute.For<TurnInput.Typed, AskHandler>(isLastResort: true))
        .AddTurnRoute(TurnRoute.For<TurnInput.Rated, RatingHandler>());
}
