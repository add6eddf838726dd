using System.Globalization;
using System.Text.Json.Nodes;
using Cards.CheckIns.Results;
using Cards.Elements;

namespace Cards.Places;

/// <summary>What several teams came to together: a bar and a line of words for each domain, the own team beside it, and no order among teams.</summary>
public static class PoolCard
{
    /// <summary>What the bot is asked to do to show a place's.</summary>
    public const string ShowVerb = "places/pool";

    /// <summary>What the bot is asked to do to show a team that shares its results.</summary>
    public const string SharedVerb = "places/pool/shared";

    /// <summary>The name of that team.</summary>
    public const string Team = "team";

    private const int MostShared = 80;
    private const string Nature = "To learn from, not to rank: teams that could be told apart are left out, and this stays as it is once it is put together.";

    /// <summary>The card.</summary>
    public static Card Of(PoolFacts pool) => new()
    {
        FallbackText = $"{pool.Name}: {TookPart(pool)}",
        Speak = $"{pool.Name}: {TookPart(pool)}",
        Body =
        [
            TextBlock.Title(CardText.Escape(pool.Teams is null ? pool.Name : $"Together: {pool.Name}")),
            new TextBlock($"{CardText.Escape(pool.Title)} As of {LondonDate.Of(pool.Day)}. {TookPart(pool)}"),
            .. Distribution.Of("Ratings by topic", pool.Domains.Select(Distribution.Sum), pool.Scale),
            .. pool.Domains.SelectMany((domain, place) => About(pool, domain, place)),
            new TextBlock(Nature) { Separator = true, Spacing = Spacing.Medium },
            .. Sharing(pool.Shared),
        ],
        Actions = pool.Shared.Count == 0 ? null : [new ExecuteAction("Show the team", SharedVerb, pool.Data)],
    };

    /// <summary>The card of a place whose teams have nothing together yet, while some share their own.</summary>
    /// <param name="name">The place.</param>
    /// <param name="shared">The teams.</param>
    /// <param name="data">What the button carries back; made and sealed by the bot.</param>
    public static Card SharedOnly(string name, IReadOnlyList<Choice> shared, JsonObject data) => new()
    {
        FallbackText = $"{name}: teams share their own results.",
        Speak = $"{name}: teams share their own results.",
        Body = [TextBlock.Title(CardText.Escape(name)), new TextBlock("There is nothing yet that the teams came to together."), .. Sharing(shared)],
        Actions = [new ExecuteAction("Show the team", SharedVerb, data)],
    };

    private static string TookPart(PoolFacts pool) => string.Create(
        CultureInfo.InvariantCulture, $"{pool.Answered} of {pool.Roster} people{(pool.Teams is { } teams ? $" in {teams} teams" : "")} answered.");

    private static CardElement[] About(PoolFacts pool, DomainResult domain, int place) =>
    [
        TextBlock.Heading(CardText.Escape(domain.Title)) with { Spacing = Spacing.Medium },
        new TextBlock($"{ResultWords.Spread(domain.Figures, pool.Scale)}{ResultWords.Moved(domain.Change)}{Own(pool, place)}{Ratings(domain, pool)}") { Spacing = Spacing.Small },
    ];

    private static string Own(PoolFacts pool, int place) => pool.Own.Count == 0 ? "" : $"\n\n**Our team:** {(pool.Own[place] is { } own ? $"average {ResultWords.Number(own.Average)}." : ResultWords.Withheld)}";

    private static string Ratings(DomainResult domain, PoolFacts pool) =>
        domain.Figures is null ? "" : $"\n\nRatings: {ResultWords.Counts(Distribution.Sum(domain).Counts, pool.Scale)}";

    private static CardElement[] Sharing(IReadOnlyList<Choice> shared) => shared.Count == 0
        ? []
        : [new InputChoiceSet(Team, "Teams whose leads share their own results", [.. shared.Take(MostShared)]) { Style = ChoiceStyle.Compact, Value = shared[0].Value, IsRequired = true, ErrorMessage = "Choose a team." }];
}
