using System.Text.Json.Nodes;

namespace Bot.Tests.Host;

/// <summary>One activity that the bot posted.</summary>
/// <param name="ConversationId">Where it was posted.</param>
/// <param name="Authorization">The header that came with it.</param>
/// <param name="Activity">The body.</param>
/// <param name="MessageId">The id that the Connector gave it.</param>
internal sealed record Post(string ConversationId, string Authorization, JsonNode Activity, string MessageId)
{
    public string Text => (string?)Activity["text"] ?? "";

    /// <summary>The adaptive card that came with it; null when there was none.</summary>
    public JsonNode? Card => Activity["attachments"]?[0]?["content"];
}
