using System.Text.Json.Nodes;

namespace Cards.CheckIns.Results;

/// <summary>What a check-in has come to, with everything left out that must not be shown.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="ClosedOn">The day on which it closed.</param>
/// <param name="Answered">How many people answered, at least the minimum group.</param>
/// <param name="Roster">How many could.</param>
/// <param name="Scale">What items were rated by.</param>
/// <param name="Domains">The domains, in the set's order; at most <see cref="SetLimits.Domains"/>.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record ResultsFacts(
    string Title,
    DateOnly ClosedOn,
    int Answered,
    int Roster,
    Scale Scale,
    IReadOnlyList<DomainResult> Domains,
    JsonObject Data)
{
    /// <summary>The items that people disagree on most, widest first, all of them shown ones; at most <see cref="ResultsCard.MostDisagreements"/>.</summary>
    public IReadOnlyList<ItemResult> Disagreements { get; init; } = [];

    /// <summary>What to try first, at most <see cref="ResultsCard.MostNextSteps"/>; the others stand with their domains.</summary>
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];

    /// <summary>What the set says of its own standing, such as that it is not an official scale.</summary>
    public required string Disclaimer { get; init; }
}
