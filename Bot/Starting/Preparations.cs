namespace Bot.Starting;

/// <summary>Runs what the rooms have registered to be ready.</summary>
internal static class Preparations
{
    public static IServiceCollection AddPreparation(this IServiceCollection services, Func<IServiceProvider, Preparation> make) =>
        services.AddSingleton(make);

    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        foreach (var preparation in app.Services.GetServices<Preparation>())
        {
            await preparation.RunAsync(cancellationToken);
        }
    }
}
