using Bot.Starting;
using Bot.Storage;

namespace Bot.Outbox;

/// <summary>Registers durable sending.</summary>
internal static class OutboxSetup
{
    // Long enough for an operator to see it, to ask why, and to send it again.
    private static readonly TimeSpan ParkedFor = TimeSpan.FromDays(7);

    // Nobody presses a thumb under a message that is older than this, and nothing in it changes any more.
    private static readonly TimeSpan RatedFor = TimeSpan.FromDays(90);

    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindSettings("Outbox");
        return services
            .AddSingleton<OutboxStore>()
            .AddPurge((connection, now) => OutboxStore.Purge(connection, now - ParkedFor, now - RatedFor))
            .AddSingleton(static provider => new Restored((connection, sends) => RestoredOutbox.Settle(connection, sends, provider.GetRequiredService<TimeProvider>().GetUtcNow())))
            .AddSingleton<SendingLimits>()
            .AddSingleton<Gates>()
            .AddSingleton<Flights>()
            .AddSingleton<RetryPlan>()
            .AddSingleton<Wish>()
            .AddSingleton<Deliveries>()
            .AddSingleton<Outcomes>()
            .AddSingleton<Courier>()
            .AddSingleton<Postbox>()
            .AddHostedService(provider => provider.GetRequiredService<Postbox>())
            .AddSingleton(static provider => new TakeOver(provider.GetRequiredService<Postbox>().TakeOverAsync))
            .AddSingleton<Desk>()
            .AddSingleton(OutboxVerb.Of);
    }
}
