namespace Bot.CheckIns.Rounds;

/// <summary>How many have answered a check-in that is open.</summary>
/// <param name="RosterSize">How many can answer.</param>
/// <param name="Minimum">From how many on the number is shown.</param>
/// <param name="Answered">Null while they are fewer than that.</param>
internal sealed record Participation(int RosterSize, int Minimum, int? Answered);
