using Bot.CheckIns.Rounds;

namespace Bot.Places.Launching;

/// <summary>A team's part in a round.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="NodeId">The neighbourhood that the team was at the launch.</param>
/// <param name="Name">What it was called then.</param>
/// <param name="Channel">The channel of its check-in.</param>
/// <param name="State">One of <see cref="TeamState"/>.</param>
/// <param name="CheckInId">Its check-in; null while there is none.</param>
internal sealed record RoundTeam(string RoundId, string NodeId, string Name, TeamChannel Channel, string State, string? CheckInId = null);
