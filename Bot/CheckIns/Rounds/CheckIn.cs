using Bot.CheckIns.Confidence;
using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Rounds;

/// <summary>One check-in of a team. Moments are milliseconds since 1970, as the store keeps them.</summary>
internal sealed record CheckIn
{
    private CheckInSet? _set;

    public required string Id { get; init; }

    public required string TenantId { get; init; }

    public required string TeamId { get; init; }

    public required string ChannelId { get; init; }

    public required string SetId { get; init; }

    public required int SetVersion { get; init; }

    /// <summary>The set as it was at the launch.</summary>
    public required string SetJson { get; init; }

    /// <summary>The domains that were chosen, parted by commas.</summary>
    public required string DomainIds { get; init; }

    /// <summary>The smallest group that is shown; never changes.</summary>
    public required int Minimum { get; init; }

    /// <summary>How many were in the team at the launch: they alone can answer.</summary>
    public required int RosterSize { get; init; }

    /// <summary>Who leads it; null when it has ended.</summary>
    public string? LeadId { get; init; }

    public string? LeadDirectoryId { get; init; }

    /// <summary>The lead's name as the card shows it; null when it has ended.</summary>
    public string? LeadName { get; init; }

    /// <summary>Why it is done, in the lead's words; null for none.</summary>
    public string? Why { get; init; }

    public required long OpenedAt { get; init; }

    public required long ClosesAt { get; init; }

    public long? ClosedAt { get; init; }

    public long? CancelledAt { get; init; }

    /// <summary>When the channel is reminded next; null when it is not.</summary>
    public long? RemindAt { get; init; }

    /// <summary>When the card is drawn again, because other people have answered than it says; null when it need not be.</summary>
    public long? RedrawAt { get; init; }

    /// <summary>How often the channel was reminded.</summary>
    public int Reminders { get; init; }

    /// <summary>What makes people's tags; null when it has ended.</summary>
    public byte[]? Secret { get; init; }

    /// <summary>Counts the changes, so that one made on an older state is found out.</summary>
    public long Version { get; init; }

    public bool HasEnded => ClosedAt is not null || CancelledAt is not null;

    public TeamChannel Channel => new(TenantId, TeamId, ChannelId);

    /// <summary>The set as it was at the launch, with the chosen domains alone.</summary>
    public CheckInSet Set => _set ??= LaunchedSets.Of(this);

    /// <summary>How many domains the whole set has.</summary>
    public int DomainsInSet => SetReader.Read(SetJson, $"The set of check-in {Id}").Domains.Count;

    /// <summary>Whether answers are taken at this moment: not after the deadline, even when the results are yet to be made.</summary>
    public bool IsOpenAt(DateTimeOffset now) => !HasEnded && ClosesAt > now.ToUnixTimeMilliseconds();

    /// <summary>What people's tags are made for.</summary>
    /// <exception cref="InvalidOperationException">It has ended, so that there can be no tags any more.</exception>
    public TagSubject AsTagSubject() => new(TenantId, Id, Secret ?? throw new InvalidOperationException("An ended check-in has no secret."));

    /// <summary>It as it stays when it has ended, without anything that leads to a person.</summary>
    public CheckIn Ended() => this with { Secret = null, LeadId = null, LeadDirectoryId = null, LeadName = null, RemindAt = null };
}
