using System.Text.Json;
using Cards;

namespace Bot.Training;

/// <summary>Reads what a button or a form carries; it may have been made up.</summary>
internal static class PressData
{
    /// <summary>A text, trimmed; empty when there is none.</summary>
    public static string Text(this JsonElement data, string name) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? Printable.Of(value.ToString()).Trim()
            : "";
}
