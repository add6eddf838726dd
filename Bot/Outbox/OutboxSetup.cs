namespace Bot.Outbox;

/// <summary>Registers durable sending.</summary>
internal static class OutboxSetup
{
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration("Outbox").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<OutboxStore>()
            .AddSingleton<SendingLimits>()
            .AddSingleton<RetryPlan>()
            .AddSingleton<Deliveries>()
            .AddSingleton<Courier>()
            .AddSingleton<Postbox>()
            .AddHostedService(provider => provider.GetRequiredService<Postbox>());
    }
}
