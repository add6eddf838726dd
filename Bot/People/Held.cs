using System.Text.Json.Nodes;

namespace Bot.People;

/// <summary>What is held on one person.</summary>
/// <param name="Summary">In a few words, such as ratings: 24, goals: 2.</param>
/// <param name="Data">All of it.</param>
internal sealed record Held(string Summary, JsonNode Data);
