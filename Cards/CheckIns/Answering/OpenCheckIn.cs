using System.Text.Json.Nodes;

namespace Cards.CheckIns.Answering;

/// <summary>A check-in that a person can answer now.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="ClosesAt">When it closes.</param>
/// <param name="Data">What its button carries back; made and sealed by the bot.</param>
public sealed record OpenCheckIn(string Title, DateTimeOffset ClosesAt, JsonObject Data);
