using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Confidence;

/// <summary>Something for the team to talk about.</summary>
/// <param name="Domain">Where it belongs.</param>
/// <param name="Item">The statement that it is about.</param>
/// <param name="Question">What to ask each other.</param>
internal sealed record TalkingPoint(SetDomain Domain, SetItem Item, string Question)
{
    private const int Most = 3;
    private const string WhereYouDiffer = "You see this differently. What does each of you have in mind?";
    private const string ForEveryone = "What would somebody who is new to the team see of this?";

    /// <summary>The items on which people differ most, widest first; where no item is shown, some of the set's own, whatever was answered.</summary>
    public static IReadOnlyList<TalkingPoint> Of(CheckInSet set, Release release)
    {
        var items = set.Domains.SelectMany(static domain => domain.Items.Select(item => (Domain: domain, Item: item))).ToList();
        var spreads = release.Domains.SelectMany(static domain => domain.Items)
            .Where(static item => item.Figures is not null)
            .ToDictionary(static item => item.Id, static item => item.Figures?.Spread ?? 0, StringComparer.Ordinal);
        return spreads.Count > 0
            ? [.. items.Where(each => spreads.ContainsKey(each.Item.Id)).OrderByDescending(each => spreads[each.Item.Id]).Take(Most)
                .Select(static each => new TalkingPoint(each.Domain, each.Item, WhereYouDiffer))]
            : [.. set.Domains.Take(Most).Select(static domain => new TalkingPoint(domain, domain.Items[0], ForEveryone))];
    }
}
