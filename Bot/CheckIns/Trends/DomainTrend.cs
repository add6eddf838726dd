using Bot.CheckIns.Sets;

namespace Bot.CheckIns.Trends;

/// <summary>How a domain has gone over the last check-ins of a channel.</summary>
/// <param name="Domain">The domain, in its newest wording.</param>
/// <param name="Points">Oldest first; check-ins that left it out or withheld it are absent. The last is where it stands.</param>
internal sealed record DomainTrend(SetDomain Domain, IReadOnlyList<TrendPoint> Points);
