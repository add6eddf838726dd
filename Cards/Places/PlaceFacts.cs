using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Places;

/// <summary>A place or system as those who lead it see it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Level">What it is, in a word.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record PlaceFacts(string Name, string Level, JsonObject Data)
{
    /// <summary>Who leads it; their names are shown, their values come back.</summary>
    public IReadOnlyList<Choice> Leads { get; init; } = [];

    /// <summary>What belongs to it, in the order shown; what goes beyond <see cref="PlaceCard.MostParts"/> is counted only.</summary>
    public IReadOnlyList<PlacePart> Parts { get; init; } = [];

    /// <summary>The neighbourhoods that can be moved to another place.</summary>
    public IReadOnlyList<Choice> Movable { get; init; } = [];

    /// <summary>Where to; empty where there is no other place.</summary>
    public IReadOnlyList<Choice> Targets { get; init; } = [];

    /// <summary>What was not right about the last press; null for nothing.</summary>
    public string? Note { get; init; }
}
