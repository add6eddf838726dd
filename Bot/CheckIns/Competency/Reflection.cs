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
        var rated = All(set, profile.Answers);
        var chosen = profile.Goals.Count > 0
            ? profile.Goals.Join(rated, static goal => goal, static each => each.Item.Id, static (_, each) => each, StringComparer.Ordinal)
            : rated.Where(each => each.Level < set.Scale.Count).OrderBy(static each => each.Level).Take(MostSuggestions);
        return [.. chosen.Select(static each => new Suggestion(each.Domain, each.Item, each.Domain.AdviceAt(each.Level)))];
    }

    private static List<(SetDomain Domain, SetItem Item, int Level)> All(CheckInSet set, Sheet answers) =>
        [.. set.Domains.SelectMany(domain => Ratings(domain, answers).Select(each => (domain, each.Item, each.Level)))];

    private static List<(SetItem Item, int Level)> Ratings(SetDomain domain, Sheet answers) =>
    [
        .. domain.Items
            .Select(item => (Item: item, Level: answers.Pages.GetValueOrDefault(domain.Id)?.Ratings.GetValueOrDefault(item.Id, Page.DontKnow) ?? Page.DontKnow))
            .Where(static each => each.Level is not Page.DontKnow),
    ];
}
