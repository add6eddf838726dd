namespace Bot.Tab.Membership;

/// <summary>A team whose figures the visitor may see.</summary>
/// <param name="TenantId">The organisation that it belongs to.</param>
/// <param name="TeamId">The team.</param>
/// <param name="IsLed">Whether the visitor leads it.</param>
internal sealed record OwnTeam(string TenantId, string TeamId, bool IsLed);
