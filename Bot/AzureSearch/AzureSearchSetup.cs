using Azure;
using Azure.Identity;
using Azure.Search.Documents;
using Azure.Search.Documents.Indexes;
using Bot.Starting;
using Knowledge;
using Microsoft.Extensions.Options;

namespace Bot.AzureSearch;

/// <summary>Registers Azure AI Search as the engine that stands before the one in memory; nothing of it runs until it is set up.</summary>
internal static class AzureSearchSetup
{
    // The SDK's own is 100 seconds, and it tries four times.
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(20);

    public static IServiceCollection AddAzureSearch(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<AzureSearchOptions>, AzureSearchOptionsRules>();
        services.AddOptions<AzureSearchOptions>().BindSettings(AzureSearchOptions.Section);
        return services
            .AddSingleton<SearchClientSource>(static provider => () => ClientOf(provider.GetRequiredService<IOptions<AzureSearchOptions>>().Value))
            .AddSingleton<SearchService>()
            .AddSingleton<IndexState>()
            .AddSingleton<IndexKeeping>()
            .AddSingleton<EngineBefore>(static provider => memory => EngineOver(memory, provider))
            .AddHostedService<IndexRound>();
    }

    private static ISearchEngine EngineOver(MemoryEngine memory, IServiceProvider provider)
    {
        if (!provider.GetRequiredService<IOptions<AzureSearchOptions>>().Value.IsOn)
            return memory;
        provider.GetRequiredService<IndexState>().Wake();
        return ActivatorUtilities.CreateInstance<AzureSearchEngine>(provider, memory);
    }

    private static SearchIndexClient ClientOf(AzureSearchOptions options)
    {
        var client = new SearchClientOptions { Retry = { NetworkTimeout = TimeOut }, Diagnostics = { IsDistributedTracingEnabled = false } };
        var endpoint = options.Endpoint ?? throw new InvalidOperationException("Azure AI Search is not set up.");
        return options.Key is { } key
            ? new SearchIndexClient(endpoint, new AzureKeyCredential(key), client)
            : new SearchIndexClient(endpoint, new DefaultAzureCredential(), client);
    }
}
