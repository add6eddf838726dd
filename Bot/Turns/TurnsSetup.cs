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

    /// <summary>Adds a route that needs more than the turn itself to say whether it takes it.</summary>
    public static IServiceCollection AddTurnRoute<THandler>(this IServiceCollection services, Func<IServiceProvider, Func<Turn, bool>> takes)
        where THandler : class, ITurnHandler
    {
        services.TryAddSingleton<THandler>();
        return services.AddSingleton(provider => new TurnRoute(typeof(THandler), takes(provider)));
    }
}
