namespace Bot.Experts;

/// <summary>A question that somebody has sent to the experts. Moments are milliseconds since 1970, as the store keeps them.</summary>
internal sealed record ExpertQuestion
{
    public required string Id { get; init; }

    public required string TenantId { get; init; }

    /// <summary>The words that the asker has agreed to.</summary>
    public required string Wording { get; init; }

    public required string AskerId { get; init; }

    /// <summary>Null when the asker did not give it.</summary>
    public string? AskerName { get; init; }

    /// <summary>The chat in which it was sent.</summary>
    public required string AskedIn { get; init; }

    public required long AskedAt { get; init; }

    /// <summary>The expert's words; null when there is no answer.</summary>
    public string? Answer { get; init; }

    public string? AnsweredBy { get; init; }

    /// <summary>The role or the name under which the expert is shown.</summary>
    public string? AnsweredAs { get; init; }

    public long? AnsweredAt { get; init; }

    /// <summary>When it was closed without an answer; null when it was not.</summary>
    public long? ClosedAt { get; init; }

    /// <summary>When the experts are reminded; null when they were, or need not be.</summary>
    public long? RemindAt { get; init; }

    /// <summary>When it is closed if nobody answers; null when it is over.</summary>
    public long? CloseAt { get; init; }

    /// <summary>Counts the changes, so that one made on an older state is found out.</summary>
    public long Version { get; init; }

    public bool IsOpen => Answer is null && ClosedAt is null;

    /// <summary>The question with an answer.</summary>
    public ExpertQuestion AnsweredWith(string words, string personId, string shownAs, DateTimeOffset at) => this with
    {
        Answer = words,
        AnsweredBy = personId,
        AnsweredAs = shownAs,
        AnsweredAt = at.ToUnixTimeMilliseconds(),
        RemindAt = null,
        CloseAt = null,
    };

    /// <summary>The question as it waits again, its answer taken back.</summary>
    public ExpertQuestion Reopened(DateTimeOffset closeAt) => this with
    {
        Answer = null,
        AnsweredBy = null,
        AnsweredAs = null,
        AnsweredAt = null,
        CloseAt = closeAt.ToUnixTimeMilliseconds(),
    };

    /// <summary>The question closed without an answer.</summary>
    public ExpertQuestion Closed(DateTimeOffset at) => this with { ClosedAt = at.ToUnixTimeMilliseconds(), RemindAt = null, CloseAt = null };
}
