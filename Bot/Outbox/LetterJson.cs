using System.Text.Json.Serialization;

namespace Bot.Outbox;

/// <summary>How a letter is kept in the store until it is sent.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Letter))]
internal sealed partial class LetterJson : JsonSerializerContext;
