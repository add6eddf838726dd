using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.CheckIns.Confidence;

/// <summary>How sheets and snapshots are kept.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Sheet))]
[JsonSerializable(typeof(Snapshot))]
internal sealed partial class ConfidenceJson : JsonSerializerContext;
