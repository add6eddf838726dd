namespace Bot.Starting;

/// <summary>Runs what the rooms have registered to be ready.</summary>
internal static class Preparations
{
    public static IServiceCollection AddPreparation(this IServiceCollection services, Func<IServiceProvider, Preparation> make) =>
        services.AddSingleton(make);

    public static Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken) => app.Services.PrepareAsync(cancellationToken);

    public static async Task PrepareAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var preparation in services.GetServices<Preparation>())
        {
            await preparation.RunAsync(cancellationToken);
        }

        // What was needed to get ready is needed no more: it goes back to the system.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }
}
