namespace Bot.Outbox;

/// <summary>How one attempt ended: the closed family of outcomes.</summary>
internal abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <summary>The other side took it; MessageId names it there, null when it did not say; ConversationId is where it stands, null when that is where it was addressed to.</summary>
    public sealed record Sent(string? MessageId, string? ConversationId = null) : DeliveryResult;

    /// <summary>The other side asks to slow down; After is what it asked for, null when it did not say.</summary>
    public sealed record Throttled(TimeSpan? After) : DeliveryResult;

    /// <summary>Nobody was there to take it: nothing of it left, or a gateway says so. It is tried as long as its time lasts.</summary>
    public sealed record Unreached(string Reason) : DeliveryResult;

    /// <summary>It may work later, and may have been taken all the same: each attempt may be a copy, so they are counted.</summary>
    public sealed record Failed(string Reason) : DeliveryResult;

    /// <summary>It will never work.</summary>
    public sealed record Refused(string Reason) : DeliveryResult
    {
        /// <summary>Whether the place it should go to is no more.</summary>
        public bool IsGone { get; init; }
    }
}
