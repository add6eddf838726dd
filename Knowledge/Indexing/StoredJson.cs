using System.Text.Json.Serialization;

namespace Knowledge.Indexing;

/// <summary>The JSON in the index file's columns.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<StoredPassage>))]
internal sealed partial class StoredJson : JsonSerializerContext;
