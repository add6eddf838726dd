namespace Bot.CheckIns.Confidence;

/// <summary>What people's tags are made for: a check-in or an invitation, with the random secret that it alone has.</summary>
internal sealed record TagSubject(string TenantId, string Id, byte[] Secret);
