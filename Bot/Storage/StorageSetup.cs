using System.Data.Common;
using Bot.Starting;
using Bot.Storage.Backups;
using Bot.Storage.Postgres;
using Bot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace Bot.Storage;

/// <summary>Registers the data folder and the store in it.</summary>
internal static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindSettings("Storage");
        services.AddOptions<RetentionOptions>().BindSettings("Retention");
        services.AddSingleton(provider => DataFolder.Of(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<IHostEnvironment>().ContentRootPath).Prepared());
        services.AddSingleton(static provider => new Database(EngineOf(provider)));
        services.AddSingleton(static provider => provider.GetRequiredService<Database>().Peers);
        services.AddSingleton(provider => Secret.In(provider.GetRequiredService<DataFolder>()));
        return services
            .AddSingleton<KeyWatch>()
            .AddPreparation(static provider => new Preparation(_ => provider.GetRequiredService<KeyWatch>().LookAsync()))
            .AddSingleton<Backup>()
            .AddSingleton<Restore>()
            .AddSingleton<Settling>()
            .AddSingleton<StoreInspection>()
            .AddHostedService<Purger>()
            .AddHostedService<ChangeRound>()
            .AddHostedService<TakeOverRound>();
    }

    private static IEngine EngineOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres is { Length: > 0 } postgres
        ? new PostgresEngine(postgres, provider.GetRequiredService<DataFolder>().Path)
        : new SqliteEngine(provider.GetRequiredService<DataFolder>().OwnFile("companion.db"), provider.GetRequiredService<TimeProvider>());

    /// <summary>Adds what a room wants deleted after its time; it is given the present moment.</summary>
    public static IServiceCollection AddPurge(this IServiceCollection services, Action<DbConnection, DateTimeOffset> run) =>
        services.AddSingleton(new Purge(run));

    /// <summary>Adds what a room wants deleted after a time that the settings give.</summary>
    public static IServiceCollection AddPurge(this IServiceCollection services, Action<DbConnection, RetentionOptions, DateTimeOffset> run) =>
        services.AddSingleton(provider => new Purge((connection, now) => run(connection, provider.GetRequiredService<IOptions<RetentionOptions>>().Value, now)));
}
