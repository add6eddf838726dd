using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Asking.Writing;

/// <summary>How the model's verdict is read.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Verdict))]
internal sealed partial class WritingJson : JsonSerializerContext;
