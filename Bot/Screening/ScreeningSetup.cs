using Bot.Turns;

namespace Bot.Screening;

/// <summary>Registers what people are told when their words were stopped.</summary>
internal static class ScreeningSetup
{
    public static IServiceCollection AddScreening(this IServiceCollection services) => services
        .AddSingleton<LastStops>()
        .AddSingleton<LocalRoles>()
        .AddTurnRoute(TurnRoute.For<TurnInput.Stopped, StoppedHandler>(isLastResort: true))
        .AddTurnRoute(new TurnRoute(
            typeof(NotPatientDataHandler),
            turn => turn.Input is TurnInput.Typed typed && NotPatientDataHandler.IsSaidIn(typed.Words)));
}
