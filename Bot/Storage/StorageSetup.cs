using Microsoft.Extensions.Options;

namespace Bot.Storage;

/// <summary>Registers the data folder and the store in it.</summary>
internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => DataFolder.Of(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<IHostEnvironment>().ContentRootPath).Prepared());
        services.AddSingleton(provider => new Database(
            provider.GetRequiredService<DataFolder>().File("companion.db"),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
