namespace Bot.Outbox;

/// <summary>How much the other side takes: so many messages within any stretch of this length.</summary>
internal sealed record RateLimit(int Most, TimeSpan Within);
