using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Competency;

/// <summary>What a person can see in their own profile. Pure; it ranks nobody and has no pass mark.</summary>
internal static class Reflection
{
    private const int MostStrengths = 3;
    private const int MostSuggestions = 3;

    /// <summary>Each area, in the set's order.</summary>
    public static IReadOnlyList<AreaScore> Areas(CheckInSet set, Sheet answers) =>
    [
        .. set.Domains.Select(domain => Ratings(domain, answers) is { Count: > 0 } rated
            ? new AreaScore(domain, rated.Average(static each => each.Level), rated.Count)
            : new AreaScore(domain, null, 0)),
    ];

    /// <summary>What the person is surest of: items of the upper half of the scale, highest first.</summary>
    public static IReadOnlyList<SetItem> Strengths(CheckInSet set, Sheet answers) =>
        [.. All(set, answers).Where(each => each.Level > (set.Scale.Count + 1) / 2.0).OrderByDescending(static each => each.Level).Take(MostStrengths).Select(static each => each.Item)];

    /// <summary>What to learn next: the person's goals, or where there are none what they rated lowest, below the top of the scale.</summary>
    public static IReadOnlyList<Suggestion> Suggestions(CheckInSet set, Profile profile)
    {
        var lowest = All(set, profile.Answers).Where(each => each.Level < set.Scale.Count).OrderBy(static each => each.Level).Take(MostSuggestions).Select(static each => each.Item.Id);
        return [.. (profile.Goals.Count > 0 ? profile.Goals : lowest).Select(id => SuggestionOf(set, profile.Answers, id)).OfType<Suggestion>()];
    }

    /// <summary>What a person can choose as goals: those chosen before, then what they rated lowest, then what they have not rated.</summary>
    public static IReadOnlyList<SetItem> GoalsToChoose(CheckInSet set, Profile profile, int most) =>
    [
        .. set.Domains
            .SelectMany(domain => domain.Items.Select(item => (Item: item, Level: LevelOf(domain, item, profile.Answers))))
            .OrderByDescending(each => profile.Goals.Contains(each.Item.Id, StringComparer.Ordinal))
            .ThenBy(static each => each.Level is Page.DontKnow ? int.MaxValue : each.Level)
            .Take(most)
            .Select(static each => each.Item),
    ];

    // A goal that was not rated yet is taken as new to the person.
    private static Suggestion? SuggestionOf(CheckInSet set, Sheet answers, string itemId)
    {
        var domain = set.Domains.FirstOrDefault(domain => domain.Items.Any(item => string.Equals(item.Id, itemId, StringComparison.Ordinal)));
        var item = domain?.Items.FirstOrDefault(item => string.Equals(item.Id, itemId, StringComparison.Ordinal));
        return domain is null || item is null ? null : new Suggestion(domain, item, domain.AdviceAt(Math.Max(1, LevelOf(domain, item, answers))));
    }

    private static List<(SetDomain Domain, SetItem Item, int Level)> All(CheckInSet set, Sheet answers) =>
        [.. set.Domains.SelectMany(domain => Ratings(domain, answers).Select(each => (domain, each.Item, each.Level)))];

    private static List<(SetItem Item, int Level)> Ratings(SetDomain domain, Sheet answers) =>
        [.. domain.Items.Select(item => (Item: item, Level: LevelOf(domain, item, answers))).Where(static each => each.Level is not Page.DontKnow)];

    private static int LevelOf(SetDomain domain, SetItem item, Sheet answers) =>
        answers.Pages.GetValueOrDefault(domain.Id)?.Ratings.GetValueOrDefault(item.Id, Page.DontKnow) ?? Page.DontKnow;
}
