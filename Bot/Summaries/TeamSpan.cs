namespace Bot.Summaries;

/// <summary>A team, and the time that a summary of it is about.</summary>
internal sealed record TeamSpan(string TenantId, string TeamId, DateTimeOffset Since, DateTimeOffset Now)
{
    /// <summary>Whether it is the one that comes each week.</summary>
    public bool IsWeekly { get; init; }
}
