using System.Globalization;
using System.Text.Json;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Cards.CheckIns.Answering;

namespace Bot.CheckIns.Answers;

/// <summary>Reads a page of questions that came back; anything may stand there. Pure.</summary>
internal static class PageForm
{
    /// <summary>What was answered; null when an item or a level is given that the page does not have.</summary>
    public static Page? Read(CheckInSet set, SetDomain domain, JsonElement data)
    {
        var ratings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in data.EnumerateObject().Where(static field => field.Name.StartsWith(Questions.ItemPrefix, StringComparison.Ordinal)))
        {
            var id = field.Name[Questions.ItemPrefix.Length..];
            if (!domain.Items.Any(item => string.Equals(item.Id, id, StringComparison.Ordinal)) || !TryLevel(set, field.Value, out var level))
                return null;
            if (level is { } chosen)
                ratings[id] = chosen;
        }

        return TryTarget(set, data, out var target) ? new Page(ratings, target, TextOf(data, AnswerPage.Comment)) : null;
    }

    private static bool TryTarget(CheckInSet set, JsonElement data, out int? target)
    {
        target = null;
        return !data.TryGetProperty(AnswerPage.Target, out var field) || TryLevel(set, field, out target);
    }

    // An input that was left empty comes as an empty text, or not at all.
    private static bool TryLevel(CheckInSet set, JsonElement field, out int? level)
    {
        level = null;
        if (field.ValueKind is not JsonValueKind.String || field.GetString() is not { } text)
            return false;
        if (text.Length is 0)
            return true;
        if (text is Questions.DontKnow)
            level = Page.DontKnow;
        else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && set.HasLevel(number))
            level = number;
        return level is not null;
    }

    private static string? TextOf(JsonElement data, string name) =>
        data.TryGetProperty(name, out var field) && field.ValueKind is JsonValueKind.String ? field.GetString() : null;
}
