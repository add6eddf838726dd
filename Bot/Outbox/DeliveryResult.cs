namespace Bot.Outbox;

/// <summary>How one attempt ended: the closed family of outcomes.</summary>
internal abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <summary>How long the other side asks to wait; null when it did not say.</summary>
    public TimeSpan? After { get; init; }

    /// <summary>Whether it may have been taken though nothing says so: sent again, it may come twice.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The other side took it; MessageId names it there, null when it did not say; ConversationId is where it stands, null when that is where it was addressed to.</summary>
    public sealed record Sent(string? MessageId, string? ConversationId = null) : DeliveryResult;

    /// <summary>The other side asks to slow down.</summary>
    public sealed record Throttled : DeliveryResult;

    /// <summary>Nobody was there to take it, or a gateway says so. It is tried as long as its time lasts.</summary>
    public sealed record Unreached(string Reason) : DeliveryResult;

    /// <summary>It may work later; such attempts are counted.</summary>
    public sealed record Failed(string Reason) : DeliveryResult;

    /// <summary>It will never work.</summary>
    public sealed record Refused(string Reason) : DeliveryResult
    {
        /// <summary>Whether the place it should go to is no more, or takes nothing from the bot.</summary>
        public bool IsDead { get; init; }

        /// <summary>Whether that is because there is no such place any more.</summary>
        public bool IsGone { get; init; }
    }

    /// <summary>It was not tried, since nobody wants it any more.</summary>
    public sealed record Dropped(string Reason) : DeliveryResult;
}
