namespace Bot.People;

/// <summary>Something that was done.</summary>
/// <param name="TenantId">In which organisation.</param>
/// <param name="TeamId">About which team; empty for none.</param>
/// <param name="Act">What was done, never what anybody wrote.</param>
/// <param name="Actor">A digest of who did it; null when it is not kept.</param>
/// <param name="Subject">A digest of whom it was done to; null for nobody.</param>
/// <param name="At">When.</param>
internal sealed record AuditNote(string TenantId, string TeamId, string Act, byte[]? Actor, byte[]? Subject, DateTimeOffset At);
