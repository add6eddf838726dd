using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Azure.Identity;
using Knowledge;
using Microsoft.Extensions.Options;
using OpenAI.Embeddings;

namespace Bot.LanguageModel;

/// <summary>Makes vectors of texts by the deployment that is set up for it; when it fails there are none, and search goes on by words.</summary>
internal sealed partial class EmbeddingModel(ModelClient client, Spending spending, IOptions<ModelOptions> options, ILogger<EmbeddingModel> logger)
{
    private readonly int _dimensions = options.Value.Dimensions;

    /// <summary>As the knowledge base takes it; null when there is no such deployment.</summary>
    public Embedder? Embedder => options.Value.EmbeddingModel is { } deployment
        ? new Embedder(string.Create(CultureInfo.InvariantCulture, $"{deployment}/{_dimensions}"), _dimensions, EmbedAsync)
        : null;

    private async Task<IReadOnlyList<ReadOnlyMemory<float>>?> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        if (!spending.MayEmbed)
        {
            LogSpent();
            return null;
        }

        try
        {
            var made = await client.Embedding.GenerateEmbeddingsAsync(texts, new EmbeddingGenerationOptions { Dimensions = _dimensions }, cancellationToken);
            await spending.CountAsync(ModelUse.None with { Calls = 1, EmbeddedTokens = made.Value.Usage?.InputTokenCount ?? 0 });
            return [.. made.Value.OrderBy(static each => each.Index).Select(static each => each.ToFloats())];
        }
        catch (Exception fault) when (IsExpected(fault) && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(fault is ClientResultException { Status: > 0 and var status } ? string.Create(CultureInfo.InvariantCulture, $"HTTP {status}") : fault.GetType().Name);
            return null;
        }
    }

    // FormatException: what was sent as numbers is none.
    private static bool IsExpected(Exception fault) => fault is AggregateException several
        ? several.InnerExceptions.All(IsExpected)
        : fault is ClientResultException or AuthenticationFailedException or HttpRequestException or OperationCanceledException or IOException or JsonException or FormatException;

    [LoggerMessage(2851, LogLevel.Warning, "The embedding model gave no vectors ({Fault}); search goes on by words")]
    private partial void LogFailed(string fault);

    [LoggerMessage(2855, LogLevel.Warning, "Today's tokens for embeddings are used up (LanguageModel:DailyEmbeddingTokens); search goes on by words, and tomorrow the rest are made")]
    private partial void LogSpent();
}
