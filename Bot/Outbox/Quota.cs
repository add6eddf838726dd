namespace Bot.Outbox;

/// <summary>What all that is sent under one key shares: a conversation, a mailbox, an organisation.</summary>
/// <param name="Key">Names it among all quotas.</param>
/// <param name="Limits">All of them hold; empty when nothing does.</param>
internal sealed record Quota(string Key, IReadOnlyList<RateLimit> Limits);
