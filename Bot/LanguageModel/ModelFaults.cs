using System.ClientModel;
using System.Text.Json;
using Azure.Identity;
using OpenAI.Chat;

namespace Bot.LanguageModel;

/// <summary>Tells the kinds of fault apart.</summary>
internal static class ModelFaults
{
    /// <summary>What an exception of the SDK, or of what lies below it, means.</summary>
    public static ModelFault Of(Exception exception) => exception switch
    {
        NoWordsException known => known.Fault,
        OperationCanceledException or TimeoutException => ModelFault.TimeOut,
        AuthenticationFailedException => ModelFault.NoToken,
        ClientResultException { Status: 429 } => ModelFault.Throttled,
        ClientResultException { Status: 400 } refusal when IsFilter(refusal) => ModelFault.Filtered,
        ClientResultException { Status: > 0 } => ModelFault.Status,
        ClientResultException or HttpRequestException or IOException => ModelFault.Unreached,
        _ => ModelFault.Garbage, // Whatever the SDK makes of what is no answer.
    };

    /// <summary>Why an answer that ended for this reason is not whole; null when it is.</summary>
    public static ModelFault? Of(ChatFinishReason? reason) => reason switch
    {
        ChatFinishReason.Stop => null,
        ChatFinishReason.ContentFilter => ModelFault.Filtered,
        ChatFinishReason.Length or null => ModelFault.CutShort,
        _ => ModelFault.Garbage,
    };

    // {"error":{"code":"content_filter",…}}
    private static bool IsFilter(ClientResultException refusal)
    {
        try
        {
            using var body = JsonDocument.Parse(refusal.GetRawResponse()?.Content.ToString() ?? "");
            return body.RootElement.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String && code.GetString() is "content_filter";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
