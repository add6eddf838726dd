namespace Bot.Asking;

/// <summary>A thumb under an answer.</summary>
/// <param name="TenantId">The organisation in which it was pressed.</param>
/// <param name="Rater">Knows the person again for this answer alone, and tells nobody who it was.</param>
/// <param name="IsHelpful">Whether it points up.</param>
/// <param name="Remark">What was written beside it, as screening left it; null for nothing.</param>
/// <param name="Day">The day on which it was pressed.</param>
internal sealed record Rating(string TenantId, byte[] Rater, bool IsHelpful, string? Remark, DateOnly Day);
