namespace Bot.Summaries;

/// <summary>How far a way has come for one lead, in the words that are stored and shown.</summary>
internal static class DeliveryState
{
    public const string Planned = "planned";
    public const string UnderWay = "under way";

    /// <summary>The other side took it; no more is known.</summary>
    public const string Accepted = "accepted";

    /// <summary>It stands where the person can read it.</summary>
    public const string Delivered = "delivered";

    public const string Throttled = "throttled";
    public const string Failed = "failed";

    /// <summary>Nobody wants it any more.</summary>
    public const string NotSent = "not sent";
}
