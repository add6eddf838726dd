using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Screening;
using Bot.Turns;

namespace Bot.Teams.Inbox;

/// <summary>Looks through what came with a button or a form.</summary>
internal static class ScreenedValue
{
    /// <summary>The worst that anything in it is stopped for, since crisis words outrank patient data wherever they stand; null when nothing is.</summary>
    public static Concern? ConcernIn(JsonElement? value) => value is not { } element ? null : element.ValueKind switch
    {
        JsonValueKind.String => Screen.Look(element.GetString() ?? ""),
        JsonValueKind.Number => Screen.Look(element.GetRawText()),
        JsonValueKind.Object => element.EnumerateObject().Select(static property => ConcernIn(property.Value)).Max(),
        JsonValueKind.Array => element.EnumerateArray().Select(static item => ConcernIn(item)).Max(),
        _ => null,
    };

    /// <summary>It without whatever in it is stopped, so that the rest of a form need not be filled in again.</summary>
    public static JsonElement Without(JsonElement value) => JsonSerializer.SerializeToElement(Cleaned(value), InboxJson.Default.JsonNode);

    private static JsonNode? Cleaned(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(value.EnumerateObject()
            .Where(static property => !IsStopped(property.Value))
            .DistinctBy(static property => property.Name, StringComparer.Ordinal)
            .Select(static property => KeyValuePair.Create(property.Name, Cleaned(property.Value)))),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Where(static item => !IsStopped(item)).Select(Cleaned)]),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(value),
    };

    private static bool IsStopped(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number && ConcernIn(value) is not null;
}
