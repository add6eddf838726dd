using System.Text.Json.Nodes;

namespace Cards.CheckIns.Competency;

/// <summary>What a channel sees of an invitation to the competency check-in.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="About">What it is about.</param>
/// <param name="Minutes">How many minutes it takes.</param>
/// <param name="TookPart">How many people took part; null while they are fewer than <see cref="CompetencyInvitationCard.Minimum"/>.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record CompetencyInvitationFacts(string Title, string About, int Minutes, int? TookPart, JsonObject Data)
{
    /// <summary>What the set says of its own standing, such as that it is not an official scale.</summary>
    public required string Disclaimer { get; init; }
}
