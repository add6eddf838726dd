using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.CheckIns.Confidence;

/// <summary>How sheets, snapshots and what is released of many teams are kept.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Sheet))]
[JsonSerializable(typeof(Snapshot))]
[JsonSerializable(typeof(Release))]
internal sealed partial class ConfidenceJson : JsonSerializerContext;
