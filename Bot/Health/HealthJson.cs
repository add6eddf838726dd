using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Health;

/// <summary>How <c>/health</c> is written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(ReadyReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
