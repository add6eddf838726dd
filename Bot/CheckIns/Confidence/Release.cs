using System.Text.Json;

namespace Bot.CheckIns.Confidence;

/// <summary>
/// What may be shown of a closed check-in. Whatever shows results — card, export, trend, summary — shows this and nothing
/// else, so that no two of them can be subtracted to find somebody. Pure.
/// </summary>
/// <param name="Minimum">The smallest group that is shown, fixed at the launch.</param>
/// <param name="RosterSize">How many could have answered.</param>
/// <param name="Answered">How many did; null when they were fewer than the minimum.</param>
/// <param name="Domains">In the set's order; empty when fewer than the minimum answered.</param>
internal sealed record Release(int Minimum, int RosterSize, int? Answered, IReadOnlyList<DomainRelease> Domains)
{
    /// <summary>How many must have answered before anybody's words are shown.</summary>
    public const int CommentsFrom = 10;

    /// <summary>The one wording for whatever is not shown: another for each reason would tell something.</summary>
    public const string Withheld = "Not shown, to keep answers confidential.";

    public static Release Of(Snapshot snapshot, int minimum) => snapshot.Answered < minimum
        ? new Release(minimum, snapshot.RosterSize, null, [])
        : new Release(minimum, snapshot.RosterSize, snapshot.Answered, [.. snapshot.Domains.Select(domain => DomainOf(domain, snapshot.Answered, minimum))]);

    public string ToJson() => JsonSerializer.Serialize(this, ConfidenceJson.Default.Release);

    public static Release Read(string json) => JsonSerializer.Deserialize(json, ConfidenceJson.Default.Release) ?? throw new JsonException("A release cannot be null.");

    /// <summary>Whether a tally can be shown: when all who chose a level chose the same one, everybody's choice is known; when all but one did, that one knows everybody's.</summary>
    public static bool IsSafe(Tally tally, int minimum) => tally.Rated >= minimum && tally.Levels.Max() < tally.Rated - 1;

    public DomainRelease? Find(string domainId) => Domains.FirstOrDefault(domain => string.Equals(domain.Id, domainId, StringComparison.Ordinal));

    private static DomainRelease DomainOf(DomainSnapshot domain, int answered, int minimum)
    {
        List<ItemRelease> items = [.. domain.Items.Select(item => new ItemRelease(item.Id, IfSafe(item.Tally, minimum)))];
        var areCommentsShown = answered >= CommentsFrom && items.Exists(static item => item.Tally is not null);
        return new DomainRelease(domain.Id, items, domain.Target is { } target ? IfSafe(target, minimum) : null, areCommentsShown ? domain.Comments : []);
    }

    private static Tally? IfSafe(Tally tally, int minimum) => IsSafe(tally, minimum) ? tally : null;
}
