using System.Text.Json.Nodes;
using Cards.CheckIns.Results;
using Cards.Elements;

namespace Cards.CheckIns.Competency;

/// <summary>A person's own competency profile.</summary>
/// <param name="AnsweredOn">The day on which they last changed it.</param>
/// <param name="Scale">What they rated themselves by.</param>
/// <param name="Areas">The areas, in the set's order; at most <see cref="SetLimits.Domains"/>.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record CompetencyProfileFacts(DateOnly AnsweredOn, Scale Scale, IReadOnlyList<CompetencyArea> Areas, JsonObject Data)
{
    /// <summary>The items that they rated highest, at most <see cref="CompetencyProfileCard.MostStrengths"/>; empty when there is none to name.</summary>
    public IReadOnlyList<string> Strengths { get; init; } = [];

    /// <summary>The items that they can choose as goals; at most <see cref="CompetencyProfileCard.MostGoalsOffered"/>, empty for none.</summary>
    public IReadOnlyList<Choice> Goals { get; init; } = [];

    /// <summary>The values of the goals chosen before.</summary>
    public IReadOnlyList<string> ChosenGoals { get; init; } = [];

    /// <summary>What to try, for the goals chosen; at most <see cref="CompetencyProfileCard.MostGoals"/>.</summary>
    public IReadOnlyList<NextStep> Suggestions { get; init; } = [];

    /// <summary>What the set says of its own standing, such as that it is not an official scale.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>What was not right when goals were saved; null when nothing was.</summary>
    public string? Problem { get; init; }
}
