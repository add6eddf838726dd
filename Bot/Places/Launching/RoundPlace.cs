using Bot.CheckIns.Rounds;

namespace Bot.Places.Launching;

/// <summary>What a launch of many teams is about, as its form's buttons carry it. The id is made with the form, so that two presses launch once.</summary>
/// <param name="RoundId">The round that it will be.</param>
/// <param name="NodeId">The system or place.</param>
/// <param name="SetId">The set; empty while none is chosen.</param>
internal sealed record RoundPlace(string RoundId, string NodeId, string SetId = "")
{
    public static RoundPlace New(string nodeId) => new(CheckInId.New(), nodeId);

    public override string ToString() => $"{RoundId} {NodeId} {SetId}";

    /// <summary>What <see cref="ToString"/> wrote; null for anything else.</summary>
    public static RoundPlace? Read(string? text) => text?.Split(' ') is [var round, var node, var set] ? new RoundPlace(round, node, set) : null;
}
