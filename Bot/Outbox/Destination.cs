namespace Bot.Outbox;

/// <summary>Where a message goes, as far as limits, requests to wait and outages are concerned.</summary>
/// <param name="Host">The machine that takes it; when that fails, it is spared.</param>
/// <param name="Place">What waits together when the other side asks to wait: a conversation, a mailbox.</param>
/// <param name="Quotas">What sending there draws on, from the narrowest to the widest.</param>
internal sealed record Destination(string Host, string Place, IReadOnlyList<Quota> Quotas);
