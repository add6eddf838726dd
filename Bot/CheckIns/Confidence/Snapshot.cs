using System.Security.Cryptography;
using System.Text.Json;
using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Confidence;

/// <summary>What is left of a check-in when it has closed: counts over all who answered, and nobody's sheet.</summary>
/// <param name="RosterSize">How many could have answered.</param>
/// <param name="Answered">How many did. Every tally is over all of them, so that no two are about different people.</param>
/// <param name="Domains">In the set's order.</param>
internal sealed record Snapshot(int RosterSize, int Answered, IReadOnlyList<DomainSnapshot> Domains)
{
    /// <summary>Counts the sheets of a check-in.</summary>
    /// <param name="set">The set, with the domains of this check-in alone.</param>
    /// <param name="sheets">All sheets; blank ones count for nothing.</param>
    /// <param name="rosterSize">How many could have answered.</param>
    public static Snapshot Of(CheckInSet set, IEnumerable<Sheet> sheets, int rosterSize)
    {
        var answers = sheets.Where(static sheet => sheet.IsAnswer).ToList();
        return new Snapshot(rosterSize, answers.Count, [.. set.Domains.Select(domain => DomainOf(set, domain, answers))]);
    }

    /// <summary>The snapshot with those comments alone that are released: no other is to be kept.</summary>
    public Snapshot WithCommentsOf(Release release) => this with
    {
        Domains = [.. Domains.Select(domain => domain with { Comments = release.Find(domain.Id)?.Comments ?? [] })],
    };

    public string ToJson() => JsonSerializer.Serialize(this, ConfidenceJson.Default.Snapshot);

    public static Snapshot Read(string json) =>
        JsonSerializer.Deserialize(json, ConfidenceJson.Default.Snapshot) ?? throw new JsonException("A snapshot cannot be null.");

    private static DomainSnapshot DomainOf(CheckInSet set, SetDomain domain, List<Sheet> answers)
    {
        var pages = answers.ConvertAll(sheet => sheet.Pages.GetValueOrDefault(domain.Id));
        return new DomainSnapshot(
            domain.Id,
            [.. domain.Items.Select(item => new ItemTally(item.Id, Tally.Of(pages.ConvertAll(page => LevelOf(page, item)), set.Scale.Count)))],
            set.AsksTarget ? Tally.Of(pages.ConvertAll(static page => page?.Target), set.Scale.Count) : null,
            Shuffled(pages.Select(static page => page?.Comment).OfType<string>()));
    }

    private static int? LevelOf(Page? page, SetItem item) => page is not null && page.Ratings.TryGetValue(item.Id, out var level) ? level : null;

    // Else the comments of one person would stand at the same place in every domain.
    private static string[] Shuffled(IEnumerable<string> comments)
    {
        var shuffled = comments.ToArray();
        RandomNumberGenerator.Shuffle(shuffled.AsSpan());
        return shuffled;
    }
}
