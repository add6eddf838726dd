using Bot.Places.Facilitating;
using Bot.Places.Keeping;
using Bot.Places.Launching;
using Bot.Places.Pooling;
using Bot.Places.Priorities;
using Bot.Places.Strategy;
using Bot.Places.Tree;
using Bot.Storage;

namespace Bot.Places;

/// <summary>Registers what teams do together: the tree, check-ins of many teams, pooled results, priorities and the strategy draft.</summary>
internal static class PlacesSetup
{
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddTree()
        .AddLaunching()
        .AddPooling()
        .AddPriorities()
        .AddStrategy()
        .AddFacilitating()
        .AddSingleton<RoundKeeper>()
        .AddHostedService(static provider => provider.GetRequiredService<RoundKeeper>())
        .AddPurge(OldRounds.Purge)
        .AddSingleton(OwnPlaces.Leading)
        .AddSingleton(OwnPlaces.Launched);
}
