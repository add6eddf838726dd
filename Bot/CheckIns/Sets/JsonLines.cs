using System.Text.Json;

namespace Bot.CheckIns.Sets;

/// <summary>Finds the line on which each value of a JSON text stands, so that a fault can be shown where it is. Pure.</summary>
internal static class JsonLines
{
    /// <summary>Lines from 1, by path such as <c>$.domains[0].id</c>; of values that stand there twice, the last.</summary>
    public static IReadOnlyDictionary<string, int> Of(ReadOnlySpan<byte> json)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Walk(ref reader, "$", json, lines);
        return lines;
    }

    private static void Walk(ref Utf8JsonReader reader, string path, ReadOnlySpan<byte> json, Dictionary<string, int> lines)
    {
        lines[path] = 1 + json[..(int)reader.TokenStartIndex].Count((byte)'\n');
        if (reader.TokenType is JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                Walk(ref reader, $"{path}.{name}", json, lines);
            }
        }
        else if (reader.TokenType is JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; i++)
            {
                Walk(ref reader, $"{path}[{i}]", json, lines);
            }
        }
    }
}
