using Bot.CheckIns.Confidence;
using Bot.Places.Launching;

namespace Bot.Places.Pooling;

/// <summary>What the teams beneath a place came to together in a round: frozen, and all that is ever shown of it.</summary>
/// <param name="Round">The round.</param>
/// <param name="NodeId">The system or place.</param>
/// <param name="Teams">How many teams are counted.</param>
/// <param name="Release">What may be shown.</param>
internal sealed record Pool(Round Round, string NodeId, int Teams, Release Release);
