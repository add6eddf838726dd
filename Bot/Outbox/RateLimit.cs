namespace Bot.Outbox;

/// <summary>How much the other side takes: so many messages within any stretch of this length.</summary>
internal sealed record RateLimit(int Most, TimeSpan Within)
{
    /// <summary>One process's share of it; at least one message.</summary>
    public RateLimit SharedBy(int processes) => this with { Most = Math.Max(1, Most / processes) };
}
