using System.Globalization;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;
using Cards;

namespace Bot.CheckIns.Competency;

/// <summary>Puts a profile into words for supervision: areas, every rating, goals, and what may help. Pure.</summary>
internal static class ProfileText
{
    public static IReadOnlyList<ExportLine> Of(Profile profile)
    {
        var set = profile.ReadSet();
        return
        [
            new ExportLine.Title(set.Title),
            new ExportLine.Paragraph($"As I saw myself on {LondonDate.Of(LondonDate.DayOf(profile.AnsweredAt))}. {set.Disclaimer}"),
            new ExportLine.Paragraph("Scale: " + string.Join("; ", set.Scale.Select(static level => $"{level.Value} {level.Name} ({level.Meaning})"))),
            .. Goals(set, profile),
            .. set.Domains.SelectMany(domain => Area(set, domain, profile.Answers)),
            .. Suggestions(set, profile),
        ];
    }

    private static IEnumerable<ExportLine> Area(CheckInSet set, SetDomain domain, Sheet answers)
    {
        var score = Reflection.Areas(set with { Domains = [domain] }, answers)[0];
        yield return new ExportLine.Heading(score.Mean is { } mean ? $"{domain.Title}: {mean.ToString("0.0", CultureInfo.InvariantCulture)} on average" : $"{domain.Title}: not rated");
        foreach (var item in domain.Items)
            yield return new ExportLine.Point($"{item.Text} {Rating(set, domain, item, answers)}");
    }

    private static string Rating(CheckInSet set, SetDomain domain, SetItem item, Sheet answers) =>
        answers.Pages.GetValueOrDefault(domain.Id)?.Ratings is not { } ratings || !ratings.TryGetValue(item.Id, out var level) ? "– not rated"
        : level is Page.DontKnow ? $"– {set.DontKnow}"
        : $"– {level} {set.Scale[level - 1].Name}";

    private static IEnumerable<ExportLine> Goals(CheckInSet set, Profile profile) => profile.Goals is []
        ? []
        : [new ExportLine.Heading("My goals"), .. profile.Goals.Select(id => new ExportLine.Point(TextOf(set, id)))];

    private static IEnumerable<ExportLine> Suggestions(CheckInSet set, Profile profile) => Reflection.Suggestions(set, profile) is { Count: > 0 } suggestions
        ? [new ExportLine.Heading("What may help"), .. suggestions.Where(static each => each.Advice is not null).Select(static each => new ExportLine.Point($"{each.Item.Text} {each.Advice?.Text}"))]
        : [];

    private static string TextOf(CheckInSet set, string itemId) =>
        set.Domains.SelectMany(static domain => domain.Items).FirstOrDefault(item => string.Equals(item.Id, itemId, StringComparison.Ordinal))?.Text ?? itemId;
}
