using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Rounds;

/// <summary>What a lead has filled in to launch a check-in.</summary>
/// <param name="Set">The set.</param>
/// <param name="DomainIds">Which of its domains.</param>
/// <param name="ClosesAt">The deadline.</param>
/// <param name="Minimum">The smallest group that is shown.</param>
/// <param name="Why">Why it is done; null for none.</param>
internal sealed record LaunchForm(CheckInSet Set, IReadOnlyCollection<string> DomainIds, DateTimeOffset ClosesAt, int Minimum, string? Why);
