using Microsoft.Extensions.Options;

namespace Bot.LanguageModel;

/// <summary>Stops a start with unfinished or unsafe model settings, with one line a fault that says what to do.</summary>
internal sealed class ModelOptionsRules : IValidateOptions<ModelOptions>
{
    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        string[] faults = options.IsOn ? [.. Faults(options)] : [];
        return faults is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(ModelOptions options)
    {
        if (options.Endpoint is not { IsAbsoluteUri: true } endpoint || !IsSafe(endpoint))
            yield return "LanguageModel:Endpoint is missing or not an https address: give the resource's, such as https://our-resource.openai.azure.com (without https only on this machine).";
        if (options is { ChatModel: null, EmbeddingModel: null })
            yield return "LanguageModel:ChatModel and LanguageModel:EmbeddingModel are both missing: give the name of the deployment that writes answers, or of the one that makes embeddings, or both.";
        if (Array.Exists([options.Key, options.ManagedIdentity, options.ChatModel, options.EmbeddingModel], static text => text is not null && string.IsNullOrWhiteSpace(text)))
            yield return "A setting of LanguageModel is blank: give it a value, or remove it.";
        if (options is { Key: not null, ManagedIdentity: not null })
            yield return "Give LanguageModel:Key or LanguageModel:ManagedIdentity, not both.";
    }

    // Passages and questions go there, and with them a key or a token.
    private static bool IsSafe(Uri endpoint) =>
        (string.Equals(endpoint.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) || (endpoint.IsLoopback && string.Equals(endpoint.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal)))
        && endpoint is { UserInfo: "", Query: "", Fragment: "" };
}
