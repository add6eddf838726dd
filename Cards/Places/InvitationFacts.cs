using System.Text.Json.Nodes;

namespace Cards.Places;

/// <summary>What a team's lead is told of a check-in that a place has launched in the team.</summary>
/// <param name="Place">Who launched it.</param>
/// <param name="Title">The set's title.</param>
/// <param name="ClosesAt">When it closes.</param>
/// <param name="Data">What the button carries back; made and sealed by the bot.</param>
public sealed record InvitationFacts(string Place, string Title, DateTimeOffset ClosesAt, JsonObject Data);
