namespace Bot.Outbox;

/// <summary>One message on its way.</summary>
internal sealed record OutboxItem
{
    /// <summary>Its place in the order of all items; also names it in logs.</summary>
    public required long Sequence { get; init; }

    /// <summary>Which <see cref="IDelivery"/> carries it.</summary>
    public required string Way { get; init; }

    public required Letter Letter { get; init; }

    /// <summary>Whether another process sends it.</summary>
    public bool IsHanded { get; init; }

    /// <summary>Attempts that failed so far; being throttled, or reaching nobody, does not count.</summary>
    public int Attempts { get; init; }

    /// <summary>Attempts after which nobody could say whether it had been taken: so often it may have come twice.</summary>
    public int Doubts { get; init; }

    /// <summary>How often it was put off without that being a failed attempt, in this run.</summary>
    public int Delays { get; init; }

    /// <summary>When it was first tried; null before that.</summary>
    public DateTimeOffset? FirstTriedAt { get; init; }

    /// <summary>Items of one lane are sent in order.</summary>
    public string Lane => Letter.Lane;
}
