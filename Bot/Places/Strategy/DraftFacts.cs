using Cards.Places;

namespace Bot.Places.Strategy;

/// <summary>All that a strategy draft is made of: what may be shown, and what was agreed.</summary>
/// <param name="Name">The system or place.</param>
/// <param name="Day">The day on which it is drafted.</param>
/// <param name="Pool">What its teams came to together, with how that has moved; null for nothing yet.</param>
internal sealed record DraftFacts(string Name, DateOnly Day, PoolFacts? Pool)
{
    /// <summary>What people wrote, by domain: of teams that share their results alone, in an order by chance.</summary>
    public IReadOnlyList<(string Domain, IReadOnlyList<string> Comments)> Said { get; init; } = [];

    /// <summary>The open priorities, by whose they are, from the top down.</summary>
    public IReadOnlyList<(string Whose, IReadOnlyList<PriorityRow> Priorities)> Priorities { get; init; } = [];

    /// <summary>What it rests on, a line each.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
