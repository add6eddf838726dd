using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Places;

/// <summary>What stands in the form of a priority at first, or stood in it when it came back.</summary>
/// <param name="Name">Whose it will be.</param>
/// <param name="Items">The items that can be behind it; empty where there are no results.</param>
/// <param name="Data">What the button carries back; made and sealed by the bot.</param>
public sealed record PriorityFormFacts(string Name, IReadOnlyList<Choice> Items, JsonObject Data)
{
    /// <summary>What comes first; null for nothing yet.</summary>
    public string? What { get; init; }

    /// <summary>Why; null for nothing yet.</summary>
    public string? Why { get; init; }

    /// <summary>The values of the items chosen.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>Who sees to it; null for nobody yet.</summary>
    public string? Who { get; init; }

    /// <summary>By when; null for no day yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The level that must act: Neighbourhood, Place or System.</summary>
    public required string ActsAt { get; init; }

    /// <summary>Whether it came back because something was not right.</summary>
    public bool HasProblem { get; init; }
}
