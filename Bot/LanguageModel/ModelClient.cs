using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Bot.LanguageModel;

/// <summary>The SDK's clients at the resource's v1 endpoint, over a line of our own: no retries, no redirects. Nothing of it is loaded before the first call.</summary>
internal sealed class ModelClient(HttpClient http, IOptions<ModelOptions> options)
{
    private const string TokenScope = "https://cognitiveservices.azure.com/.default";

    private readonly ModelOptions _options = options.Value;
    private readonly Lazy<OpenAIClient> _api = new(() => Make(http, options.Value));

    /// <summary>Whether there is a deployment that writes answers.</summary>
    public bool Chats => _options.ChatModel is not null;

    /// <summary>Whether there is a deployment that makes embeddings.</summary>
    public bool Embeds => _options.EmbeddingModel is not null;

    /// <exception cref="InvalidOperationException">There is no such deployment.</exception>
    public ChatClient Chat => _api.Value.GetChatClient(_options.ChatModel ?? throw new InvalidOperationException("LanguageModel:ChatModel is not set."));

    /// <exception cref="InvalidOperationException">There is no such deployment.</exception>
    public EmbeddingClient Embedding => _api.Value.GetEmbeddingClient(_options.EmbeddingModel ?? throw new InvalidOperationException("LanguageModel:EmbeddingModel is not set."));

    private static OpenAIClient Make(HttpClient http, ModelOptions options)
    {
        var settings = new OpenAIClientOptions
        {
            Endpoint = AddressOf(options.Endpoint ?? throw new InvalidOperationException("LanguageModel:Endpoint is not set.")),
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = options.WholeCall,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false }, // What people ask must not get into a log.
        };
        return options.Key is { } key ? new OpenAIClient(new ApiKeyCredential(key), settings)
#pragma warning disable OPENAI001 // Entra's tokens are handed to this client by no other way.
            : new OpenAIClient(new BearerTokenPolicy(CredentialOf(options), TokenScope), settings);
#pragma warning restore OPENAI001
    }

    // https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle: the one path that needs no version.
    private static Uri AddressOf(Uri endpoint) => endpoint.AbsolutePath is "/" ? new Uri(endpoint, "openai/v1/")
        : new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/");

    private static DefaultAzureCredential CredentialOf(ModelOptions options) => new(new DefaultAzureCredentialOptions
    {
        ManagedIdentityClientId = options.ManagedIdentity,
        ExcludeInteractiveBrowserCredential = true,
    });
}
