using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Bot.Teams.Inbox;

/// <summary>How the inbox keeps an activity: one level deeper than the door lets in.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 40)]
[JsonSerializable(typeof(InboxBody))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class InboxJson : JsonSerializerContext;
