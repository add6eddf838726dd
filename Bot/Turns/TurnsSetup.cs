using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Turns;

/// <summary>Registers how turns run, and gives each room its way to add routes.</summary>
internal static class TurnsSetup
{
    public static IServiceCollection AddTurns(this IServiceCollection services) => services.AddSingleton<TurnRunner>();

    public static IServiceCollection AddTurnRoute(this IServiceCollection services, TurnRoute route)
    {
        services.TryAddSingleton(route.Handler);
        return services.AddSingleton(route);
    }
}
