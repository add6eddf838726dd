namespace Bot.CheckIns.Rounds;

/// <summary>The channel of a team in which a check-in takes place, without a thread.</summary>
internal sealed record TeamChannel(string TenantId, string TeamId, string ChannelId);
