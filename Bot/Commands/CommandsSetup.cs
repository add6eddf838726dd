namespace Bot.Commands;

/// <summary>Registers the way from a terminal to the verbs; each room registers its own verbs.</summary>
internal static class CommandsSetup
{
    public static IServiceCollection AddCommands(this IServiceCollection services) =>
        services.AddSingleton<VerbRunner>().AddHostedService<VerbListener>();
}
