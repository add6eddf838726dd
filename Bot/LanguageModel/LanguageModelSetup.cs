using Bot.Starting;
using Bot.Storage;
using Cards;
using Knowledge;
using Microsoft.Extensions.Options;

namespace Bot.LanguageModel;

/// <summary>Registers the edge to Azure OpenAI; nothing of it runs, nor is loaded, until it is set up and first used.</summary>
internal static class LanguageModelSetup
{
    private static readonly TimeSpan ConnectTimeOut = TimeSpan.FromSeconds(5);

    // A year of use shows what it costs.
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);

    public static IServiceCollection AddLanguageModel(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsRules>();
        services.AddOptions<ModelOptions>().BindSettings(ModelOptions.Section);
        services.AddHttpClient<ModelClient>(static http => http.Timeout = Timeout.InfiniteTimeSpan) // Each call has its own.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ActivityHeadersPropagator = null, // No trace ids of ours to the outside.
                AllowAutoRedirect = false,
                ConnectTimeout = ConnectTimeOut,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .AddHttpMessageHandler(static provider => new ShortWait(provider.GetRequiredService<TimeProvider>()))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        return services
            .AddSingleton<Spending>()
            .AddPurge((connection, now) => Spending.Purge(connection, LondonDate.DayOf(now - KeptFor)))
            .AddSingleton<ChatModel>()
            .AddSingleton<EmbeddingModel>()
            .AddSingleton<EmbedderSource>(static provider => () => provider.GetRequiredService<EmbeddingModel>().Embedder)
            .AddHostedService<VectorRound>();
    }
}
