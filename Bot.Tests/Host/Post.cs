using System.Text.Json.Nodes;

namespace Bot.Tests.Host;

/// <summary>One activity that the bot posted.</summary>
/// <param name="ConversationId">Where it was posted.</param>
/// <param name="Authorization">The header that came with it.</param>
/// <param name="Activity">The body.</param>
/// <param name="MessageId">The id that the Connector gave it, or that of the message that it replaces.</param>
/// <param name="IsReplacement">Whether it takes the place of a message that was posted before.</param>
internal sealed record Post(string ConversationId, string Authorization, JsonNode Activity, string MessageId, bool IsReplacement = false)
{
    public string Text => (string?)Activity["text"] ?? "";

    public bool IsIn(string conversationId) => string.Equals(ConversationId, conversationId, StringComparison.Ordinal);

    /// <summary>The adaptive card that came with it; null when there was none.</summary>
    public JsonNode? Card => Activity["attachments"]?[0]?["content"];
}
