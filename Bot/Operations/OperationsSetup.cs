namespace Bot.Operations;

/// <summary>Registers the verbs of whoever runs the bot.</summary>
internal static class OperationsSetup
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services.AddSingleton(StorageVerb.Of);
}
