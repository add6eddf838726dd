using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Training.Catalogue;

/// <summary>How resources that an administrator has added are kept.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Resource))]
internal sealed partial class ResourceJson : JsonSerializerContext;
