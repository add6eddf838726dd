using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cards.Elements;

/// <summary>Writes a member of a closed family with the properties of the record that it really is.</summary>
internal sealed class ByRuntimeType<TFamily> : JsonConverter<TFamily>
    where TFamily : class
{
    public override void Write(Utf8JsonWriter writer, TFamily value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    public override TFamily Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, never read.");
}
