using System.Text.Json.Serialization;

namespace Bot.Outbox;

/// <summary>How notes of messages on their way are written.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(FlightNote))]
internal sealed partial class FlightJson : JsonSerializerContext;
