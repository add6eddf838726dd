using System.Text.Json;

namespace Bot.Training.Catalogue;

/// <summary>Reads the rows of a JSON list, each with its line; from where it is no JSON any more, it cannot read on. Pure.</summary>
internal static class JsonRows
{
    public static IReadOnlyList<CatalogueRow> Read(byte[] json, ICollection<string> faults)
    {
        var rows = new List<CatalogueRow>();
        try
        {
            Read(json, rows, faults);
        }
        catch (JsonException e)
        {
            faults.Add($"line {e.LineNumber + 1}: this cannot be read as JSON from here on. Look for a missing or extra comma, quote, brace or bracket just before it.");
        }

        return rows;
    }

    private static void Read(ReadOnlySpan<byte> json, List<CatalogueRow> rows, ICollection<string> faults)
    {
        var reader = new Utf8JsonReader(json);
        var (line, counted) = (1, 0);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartArray)
        {
            faults.Add("line 1: begin the file with [ and put each resource in braces.");
            return;
        }

        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            (line, counted) = (line + json[counted..start].Count((byte)'\n'), start);
            var value = JsonElement.ParseValue(ref reader);
            if (value.ValueKind is JsonValueKind.Object)
                rows.Add(new CatalogueRow(line, CellsOf(value)));
            else
                faults.Add($"line {line}: put the resource in braces.");
        }
    }

    private static Dictionary<string, string> CellsOf(JsonElement row)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in row.EnumerateObject())
            cells[property.Name] = TextOf(property.Value);
        return cells;
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(TextOf)),
        _ => value.ToString(),
    };
}
