using System.Text.Json.Nodes;

namespace Cards.CheckIns.Answering;

/// <summary>What a person has saved of a check-in.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="Answered">How many items they rated, or said that they do not know.</param>
/// <param name="Items">How many there are.</param>
/// <param name="ClosesAt">When it closes.</param>
/// <param name="Minimum">The least number of people who must answer before anything is shown.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record FinishedFacts(string Title, int Answered, int Items, DateTimeOffset ClosesAt, int Minimum, JsonObject Data);
