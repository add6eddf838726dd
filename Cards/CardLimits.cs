using System.Text;
using System.Text.Json;

namespace Cards;

/// <summary>What Teams, its store and a screen reader ask of every card.</summary>
/// <remarks>
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format and
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/design-effective-cards.
/// </remarks>
public static class CardLimits
{
    /// <summary>The most that a card may weigh: 28 KB of UTF-8.</summary>
    public const int MaxBytes = 28 * 1024;

    /// <summary>The most buttons that a card may show.</summary>
    public const int MaxActions = 6;

    /// <summary>The most letters on a button: longer words are cut off at Teams' usual width.</summary>
    public const int MaxButtonLetters = 45;

    /// <summary>What is wrong with the card, a plain sentence each; empty when nothing is.</summary>
    public static IReadOnlyList<string> Check(Card card) => Check(CardJson.Write(card));

    /// <summary>Whether the card weighs more than it may.</summary>
    public static bool IsTooHeavy(Card card) => Encoding.UTF8.GetByteCount(CardJson.Write(card)) > MaxBytes;

    /// <summary>What is wrong with a card already written, a plain sentence each; empty when nothing is.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static IReadOnlyList<string> Check(string json)
    {
        using var document = JsonDocument.Parse(json);
        var parts = Parts(document.RootElement).ToList();
        return [.. OfTheWhole(Encoding.UTF8.GetByteCount(json), parts), .. parts.SelectMany(OfOne)];
    }

    private static IEnumerable<string> OfTheWhole(int bytes, List<JsonElement> parts)
    {
        if (bytes > MaxBytes)
            yield return $"The card weighs {bytes} bytes; {MaxBytes} are allowed.";
        var actions = parts.Sum(part => part.TryGetProperty("actions", out var list) ? list.GetArrayLength() : 0);
        if (actions > MaxActions)
            yield return $"The card has {actions} buttons; {MaxActions} are allowed.";
        if (parts.Count(HasWords) > 1 && !parts.Exists(part => Text(part, "style") is "heading"))
            yield return "The card has no heading.";
    }

    private static bool HasWords(JsonElement part) => Type(part) is "TextBlock";

    private static IEnumerable<string> OfOne(JsonElement part)
    {
        var type = Type(part);
        if (type is "TextBlock" && !Says(part, "wrap"))
            yield return $"A text does not wrap: {Text(part, "text")}";
        if (type is "Image" && Text(part, "altText").Length == 0)
            yield return $"An image has no altText: {Text(part, "url")}";
        if (type.StartsWith("Action.", StringComparison.Ordinal) && Text(part, "title").Length > MaxButtonLetters)
            yield return $"A button's words are too long: {Text(part, "title")}";
        if (type is "Action.Execute" && !part.TryGetProperty("fallback", out _))
            yield return $"A button has no fallback: {Text(part, "title")}";
        if (type.StartsWith("Chart.", StringComparison.Ordinal) && !part.TryGetProperty("fallback", out _))
            yield return $"A chart has no fallback: {Text(part, "title")}";
        if (type is "Input.ChoiceSet" && !Says(part, "wrap"))
            yield return $"The choices do not wrap: {Text(part, "id")}";
        if (!type.StartsWith("Input.", StringComparison.Ordinal))
            yield break;
        if (Text(part, "label").Length == 0)
            yield return $"An input has no label: {Text(part, "id")}";
        if (Says(part, "isRequired") && Text(part, "errorMessage").Length == 0)
            yield return $"A required input has no errorMessage: {Text(part, "id")}";
    }

    private static IEnumerable<JsonElement> Parts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Parts(property.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Parts),
        _ => [],
    };

    private static string Type(JsonElement part) => Text(part, "type");

    private static string Text(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static bool Says(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
