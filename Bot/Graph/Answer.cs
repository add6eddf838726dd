using Bot.Outbox;

namespace Bot.Graph;

/// <summary>What came of a question to Graph: the closed family of outcomes.</summary>
internal abstract record Answer<T>
{
    private Answer()
    {
    }

    /// <summary>Graph told.</summary>
    public sealed record Given(T Value) : Answer<T>;

    /// <summary>Graph did not tell; Result says why, and whether to ask again.</summary>
    public sealed record Trouble(DeliveryResult Result) : Answer<T>;
}
