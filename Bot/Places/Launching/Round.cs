using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.Turns;

namespace Bot.Places.Launching;

/// <summary>One check-in for all teams beneath a place. Moments are milliseconds since 1970, as the store keeps them.</summary>
internal sealed record Round
{
    public required string Id { get; init; }

    public required string TenantId { get; init; }

    /// <summary>The system or place that launched it.</summary>
    public required string NodeId { get; init; }

    /// <summary>What that was called then.</summary>
    public required string NodeName { get; init; }

    public required string SetId { get; init; }

    /// <summary>The set as it was at the launch.</summary>
    public required string SetJson { get; init; }

    /// <summary>The domains that were chosen, parted by commas.</summary>
    public required string DomainIds { get; init; }

    /// <summary>The smallest group that is shown, in each team and in what they come to together.</summary>
    public required int Minimum { get; init; }

    /// <summary>Why it is done, in the lead's words; null for none.</summary>
    public string? Why { get; init; }

    public required long LaunchedAt { get; init; }

    public required long ClosesAt { get; init; }

    /// <summary>Who launched it; null when it is frozen, and when they have been forgotten.</summary>
    public string? LeadId { get; init; }

    public string? LeadDirectoryId { get; init; }

    public string? LeadName { get; init; }

    /// <summary>When its results were put together, once and for all; null before.</summary>
    public long? FrozenAt { get; init; }

    /// <summary>The set with the chosen domains alone.</summary>
    public CheckInSet Set => SetReader.Read(SetJson, $"The set of round {Id}").Only(DomainIds.Split(','));

    public Person Lead => new(LeadId ?? "", LeadDirectoryId, LeadName ?? "");

    /// <summary>What each team's check-in is launched with.</summary>
    public LaunchForm Form => new(Set, DomainIds.Split(','), DateTimeOffset.FromUnixTimeMilliseconds(ClosesAt), Minimum, Why);
}
