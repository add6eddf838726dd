using System.ComponentModel.DataAnnotations;

namespace Bot.LanguageModel;

/// <summary>How Azure OpenAI is reached, and how much of it is used (section <c>LanguageModel</c>).</summary>
internal sealed class ModelOptions
{
    public const string Section = "LanguageModel";

    /// <summary>The resource's address, such as <c>https://our-resource.openai.azure.com</c>; null, the default, when no model is used.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The resource's key; null, the default, when the bot proves itself to Entra by the identity of its host.</summary>
    public string? Key { get; init; }

    /// <summary>The client id of a user-assigned managed identity; null, the default, for whatever identity the host has. Not together with a key.</summary>
    public string? ManagedIdentity { get; init; }

    /// <summary>The deployment that writes answers; null, the default, when answers are only quoted.</summary>
    public string? ChatModel { get; init; }

    /// <summary>The deployment that makes embeddings; null, the default, when search goes by words alone.</summary>
    public string? EmbeddingModel { get; init; }

    /// <summary>How many numbers an embedding has: 256 to 3,072, as far as the model goes. Default 1,536. Another number has all embeddings made again.</summary>
    [Range(256, 3_072)]
    public int Dimensions { get; init; } = 1_536;

    /// <summary>How many tokens may be used for answers in a day, in London, up to a billion; after them answers are quoted until the next. Default 1,000,000.</summary>
    [Range(1, 1_000_000_000)]
    public int DailyTokens { get; init; } = 1_000_000;

    /// <summary>How many tokens may be made embeddings of in a day, in London, up to 100 billion; after them search goes by words until the next. Default 10,000,000, which is some 7,000,000 words.</summary>
    [Range(1, 100_000_000_000)]
    public long DailyEmbeddingTokens { get; init; } = 10_000_000;

    /// <summary>What a million tokens put to the model cost, in the currency of the contract. Default 0: cost is not counted.</summary>
    [Range(0d, 10_000d)]
    public double InputPrice { get; init; }

    /// <summary>What a million tokens written by the model cost, in the currency of the contract. Default 0: cost is not counted.</summary>
    [Range(0d, 10_000d)]
    public double OutputPrice { get; init; }

    /// <summary>What embeddings of a million tokens cost, in the currency of the contract. Default 0: cost is not counted.</summary>
    [Range(0d, 10_000d)]
    public double EmbeddingPrice { get; init; }

    /// <summary>How long the model may be silent, before and between its words: 1 second to 1 minute. Default 10 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one call may take in all: 1 to 50 seconds, since an answer takes two and Teams takes its words for two minutes. Default 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:50")]
    public TimeSpan WholeCall { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a model is used for anything: as soon as any setting of where it is, or of who asks it, has been given.</summary>
    public bool IsOn => Endpoint is not null || Key is not null || ManagedIdentity is not null || ChatModel is not null || EmbeddingModel is not null;
}
