using System.Text.Json.Nodes;

namespace Bot.People;

/// <summary>What is held on one person.</summary>
/// <param name="Summary">In a few words, such as 24 ratings, 2 goals.</param>
/// <param name="Data">All of it.</param>
internal sealed record Held(string Summary, JsonNode Data);
