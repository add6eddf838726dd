using System.Text.Json;

namespace Bot.Teams.Activities;

/// <summary>A card that goes with a message.</summary>
internal sealed record Attachment(string ContentType, JsonElement Content);
