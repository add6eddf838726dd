using System.Text.Json.Nodes;
using Cards.CheckIns;
using Cards.CheckIns.Results;
using Cards.Elements;

namespace Cards.Places;

/// <summary>What several teams came to together, or one that shares its results; with everything left out that must not be shown.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Title">The set's title.</param>
/// <param name="Day">The day on which it was put together.</param>
public sealed record PoolFacts(string Name, string Title, DateOnly Day)
{
    /// <summary>How many teams are counted; null for the results of a single one.</summary>
    public int? Teams { get; init; }

    /// <summary>How many people answered, at least the minimum group.</summary>
    public required int Answered { get; init; }

    /// <summary>How many could.</summary>
    public required int Roster { get; init; }

    /// <summary>What items were rated by.</summary>
    public required Scale Scale { get; init; }

    /// <summary>The domains, in the set's order; at most <see cref="SetLimits.Domains"/>.</summary>
    public required IReadOnlyList<DomainResult> Domains { get; init; }

    /// <summary>The own team's figures, one for each domain in the same order, null where they are withheld; empty where there is no own team.</summary>
    public IReadOnlyList<Figures?> Own { get; init; } = [];

    /// <summary>The teams that share their own results; empty for none, and for whom that is not shown.</summary>
    public IReadOnlyList<Choice> Shared { get; init; } = [];

    /// <summary>What the button beside them carries back; made and sealed by the bot.</summary>
    public JsonObject Data { get; init; } = [];
}
