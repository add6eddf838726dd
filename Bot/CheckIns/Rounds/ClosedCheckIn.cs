using Bot.CheckIns.Confidence;

namespace Bot.CheckIns.Rounds;

/// <summary>A check-in that has closed, with what may be shown of it.</summary>
internal sealed record ClosedCheckIn(CheckIn CheckIn, Release Release);
