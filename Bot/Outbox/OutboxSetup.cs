using Bot.Storage;

namespace Bot.Outbox;

/// <summary>Registers durable sending.</summary>
internal static class OutboxSetup
{
    // Nobody presses a thumb under a message that is older than this.
    private static readonly TimeSpan RatedFor = TimeSpan.FromDays(90);

    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration("Outbox").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<OutboxStore>()
            .AddPurge((connection, now) => OutboxStore.Purge(connection, now - RatedFor))
            .AddSingleton<SendingLimits>()
            .AddSingleton<RetryPlan>()
            .AddSingleton<Deliveries>()
            .AddSingleton<Courier>()
            .AddSingleton<Postbox>()
            .AddHostedService(provider => provider.GetRequiredService<Postbox>());
    }
}
