namespace Bot.Packaging;

/// <summary>Registers the verb <c>package</c>.</summary>
internal static class PackagingSetup
{
    public static IServiceCollection AddPackaging(this IServiceCollection services) => services.AddSingleton(PackageCommand.Of());
}
