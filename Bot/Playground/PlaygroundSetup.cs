using Bot.Starting;

namespace Bot.Playground;

/// <summary>Registers the chat in the browser.</summary>
internal static class PlaygroundSetup
{
    /// <summary>Adds a chat that starts once the bot listens, and ends with it.</summary>
    public static IServiceCollection AddPlayground(this IServiceCollection services)
    {
        services.AddOptions<PlaygroundOptions>()
            .Configure<IHostEnvironment>((options, environment) => options.Enabled = environment.IsDevelopment())
            .BindSettings("Playground")
            .PostConfigure<IHostEnvironment>((options, environment) => options.Enabled &= !environment.IsProduction());
        services.AddSingleton<ChatPackage>();
        return services.AddHostedService(provider =>
            ActivatorUtilities.CreateInstance<BrowserChat>(provider, Console.Out));
    }
}
