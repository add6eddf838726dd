using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.CheckIns.Competency;

/// <summary>How profiles are kept, and given to the person as data.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Profile))]
internal sealed partial class ProfileJson : JsonSerializerContext;
