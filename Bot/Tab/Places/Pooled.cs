using Cards.CheckIns;
using Cards.CheckIns.Results;
using Cards.Places;

namespace Bot.Tab.Places;

/// <summary>What several teams came to together, or one that shares its results, topic by topic as on the card.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Title">The title of what was asked.</param>
/// <param name="Day">The day on which it was put together.</param>
/// <param name="Answered">How many people answered.</param>
/// <param name="Roster">How many could.</param>
/// <param name="Scale">What was rated by.</param>
/// <param name="Domains">The topics.</param>
internal sealed record Pooled(string Name, string Title, DateOnly Day, int Answered, int Roster, Scale Scale, IReadOnlyList<Pooled.Domain> Domains)
{
    /// <summary>How many teams are counted; null for the results of a single one.</summary>
    public int? Teams { get; init; }

    public static Pooled Of(PoolFacts facts) => new(
        facts.Name,
        facts.Title,
        facts.Day,
        facts.Answered,
        facts.Roster,
        facts.Scale,
        [.. facts.Domains.Select(static domain => new Domain(domain.Title, domain.Counts, domain.Figures, domain.Change))])
    {
        Teams = facts.Teams,
    };

    /// <summary>One topic; Counts and Figures are null where they are withheld.</summary>
    internal sealed record Domain(string Title, IReadOnlyList<int>? Counts, Cards.CheckIns.Results.Figures? Figures, Change? Change);
}
