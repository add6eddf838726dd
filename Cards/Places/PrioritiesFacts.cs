using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Places;

/// <summary>The priorities of a part of the tree.</summary>
/// <param name="Name">What the part is called.</param>
/// <param name="Open">The open ones, the soonest due first.</param>
public sealed record PrioritiesFacts(string Name, IReadOnlyList<PriorityRow> Open)
{
    /// <summary>What it is a part of; null for the top.</summary>
    public string? Above { get; init; }

    /// <summary>Those that can be raised there.</summary>
    public IReadOnlyList<Choice> Raisable { get; init; } = [];

    /// <summary>Those that were raised from below and wait for an answer.</summary>
    public IReadOnlyList<Choice> Raised { get; init; } = [];

    /// <summary>What each button carries back; made and sealed by the bot.</summary>
    public JsonObject Data { get; init; } = [];

    /// <summary>What was not right about the last press; null for nothing.</summary>
    public string? Note { get; init; }
}
