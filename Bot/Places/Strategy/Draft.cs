using System.Globalization;
using Cards;
using Cards.CheckIns.Results;
using Cards.Places;

namespace Bot.Places.Strategy;

/// <summary>Puts a strategy draft into words. Pure.</summary>
internal static class Draft
{
    /// <summary>What it is not.</summary>
    public const string Nature =
        "This is a draft for a conversation, made from our own check-in in our own words. It is not an assurance document, not a ranking of teams, and not the NHS England text. Figures are self-ratings of the people who answered.";

    private const string Withheld = "not shown";

    public static IReadOnlyList<DraftPart> Of(DraftFacts facts) =>
    [
        new DraftPart.Title($"Social prescribing: strategy draft for {facts.Name}"),
        new DraftPart.Words($"{LondonDate.Of(facts.Day)}. {Nature}"),
        new DraftPart.Heading("Where we are"),
        .. facts.Pool is { } pool ? Standing(pool) : [new DraftPart.Words("There are no results of enough teams and people together yet.")],
        new DraftPart.Heading("What changed since last time"),
        .. facts.Pool?.Domains.Where(static domain => domain.Change is not null).ToList() is { Count: > 0 } moved
            ? new DraftPart[] { new DraftPart.Points([.. moved.Select(static domain => $"{domain.Title}: {Moved(domain)}")]) }
            : new DraftPart[] { new DraftPart.Words("There is no earlier check-in to compare with.") },
        new DraftPart.Heading("What people said matters"),
        .. facts.Said.Count > 0
            ? [new DraftPart.Words("Comments from teams whose leads share their results, in mixed order."), .. facts.Said.SelectMany(Said)]
            : new DraftPart[] { new DraftPart.Words("No comments are shared. Ask teams what lies behind their ratings.") },
        new DraftPart.Heading("Our priorities"),
        .. facts.Priorities.Count > 0 ? facts.Priorities.SelectMany(Agreed) : [new DraftPart.Words("None is agreed yet.")],
        new DraftPart.Heading("What to try next"),
        .. Advice(facts.Pool),
        new DraftPart.Heading("Sources"),
        new DraftPart.Points(facts.Sources.Count > 0 ? facts.Sources : ["None yet."]),
    ];

    private static DraftPart[] Standing(PoolFacts pool)
    {
        List<string> levels = [.. pool.Scale.Levels.Select(static level => level.Label), "Don't know or no answer"];
        var counted = pool.Domains.Select(static domain => (domain.Title, domain.Counts, domain.Figures?.Average)).ToList();
        return
        [
            new DraftPart.Words(string.Create(CultureInfo.InvariantCulture, $"{pool.Answered} of {pool.Roster} people in {pool.Teams} teams answered “{pool.Title}”, put together on {LondonDate.Of(pool.Day)}. Ratings of all questions of a topic together:")),
            new DraftPart.Chart($"Ratings by topic in {pool.Name}", levels, [.. counted.Where(static each => each.Counts is not null).Select(static each => (each.Title, each.Counts ?? []))]),
            new DraftPart.Table(
                ["Topic", .. levels, "Average"],
                [.. counted.Select(each => (IReadOnlyList<string>)[each.Title, .. levels.Select((_, i) => each.Counts?[i].ToString(CultureInfo.InvariantCulture) ?? Withheld), each.Average?.ToString("0.0", CultureInfo.InvariantCulture) ?? Withheld])]),
        ];
    }

    private static string Moved(DomainResult domain) => domain.Change switch
    {
        { Difference: { } difference, Since: var since } => string.Create(CultureInfo.InvariantCulture, $"{(difference > 0 ? "up" : "down")} {Math.Abs(difference):0.0} since {LondonDate.Of(since)}"),
        { Since: var since } => $"too small to read since {LondonDate.Of(since)}",
        _ => "",
    };

    private static DraftPart[] Said((string Domain, IReadOnlyList<string> Comments) said) => [new DraftPart.Words($"{said.Domain}:"), new DraftPart.Points(said.Comments)];

    private static DraftPart[] Agreed((string Whose, IReadOnlyList<PriorityRow> Priorities) agreed) =>
    [
        new DraftPart.Words($"{agreed.Whose}:"),
        new DraftPart.Table(
            ["What", "Why", "Who", "By", "Must act", "Since it was agreed"],
            [.. agreed.Priorities.Select(static row => (IReadOnlyList<string>)[row.What, row.Why, row.Who, LondonDate.Of(row.Due), row.ActsAt, string.Join("; ", row.Changes.Select(Changed))])]),
    ];

    private static string Changed(DomainChange change) => $"{change.Domain}: {(change.Change.Difference is { } difference ? difference.ToString("+0.0;-0.0", CultureInfo.InvariantCulture) : "too small to read")}";

    private static IEnumerable<DraftPart> Advice(PoolFacts? pool)
    {
        List<string> advice = [.. (pool?.Domains ?? []).Where(static domain => domain is { Next: not null, Figures: not null }).OrderBy(static domain => domain.Figures?.Average).Take(3).Select(static domain => $"{domain.Title}: {domain.Next?.Text}")];
        return advice is [] ? [new DraftPart.Words("Nothing yet.")] : [new DraftPart.Points(advice)];
    }
}
