using System.Globalization;
using System.Text.Json;
using Cards;

namespace Bot.CheckIns.Forms;

/// <summary>Reads what came with a button or a form; anything may stand there.</summary>
internal static class FormData
{
    /// <summary>The text of a field, without spaces around it; empty when there is none.</summary>
    public static string Text(this JsonElement data, string name) => Find(data, name) switch
    {
        { ValueKind: JsonValueKind.String } value => Printable.Of(value.GetString() ?? "").Trim(),
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => "",
    };

    /// <summary>The choices of a field, which come with commas between them.</summary>
    public static IReadOnlyList<string> Choices(this JsonElement data, string name) =>
        data.Text(name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static DateOnly? Day(this JsonElement data, string name) =>
        DateOnly.TryParseExact(data.Text(name), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static TimeOnly? Time(this JsonElement data, string name) =>
        TimeOnly.TryParseExact(data.Text(name), ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static int? Number(this JsonElement data, string name) =>
        int.TryParse(data.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonElement? Find(JsonElement data, string name) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(name, out var value) ? value : null;
}
