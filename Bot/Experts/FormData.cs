using System.Globalization;
using System.Text.Json;

namespace Bot.Experts;

/// <summary>Reads what came with a button or a form; anything may stand there.</summary>
internal static class FormData
{
    /// <summary>The text of a field, without spaces around it; empty when there is none.</summary>
    public static string Text(this JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? (value.GetString() ?? "").Trim()
            : "";

    /// <summary>The text of a field as one line of at most so many letters; null when it is empty.</summary>
    public static string? Line(this JsonElement data, string name, int maxLetters)
    {
        var line = string.Join(' ', data.Text(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line[..Math.Min(line.Length, maxLetters)];
    }

    public static bool IsOn(this JsonElement data, string name) => string.Equals(data.Text(name), "true", StringComparison.OrdinalIgnoreCase);

    public static DateOnly? Day(this JsonElement data, string name) =>
        DateOnly.TryParseExact(data.Text(name), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static long? Number(this JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : null;
}
