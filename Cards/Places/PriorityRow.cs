using Cards.CheckIns.Results;

namespace Cards.Places;

/// <summary>A priority as it is read.</summary>
/// <param name="Id">Names it in a form.</param>
/// <param name="What">What comes first.</param>
/// <param name="Who">Who sees to it.</param>
/// <param name="Due">By when.</param>
public sealed record PriorityRow(string Id, string What, string Who, DateOnly Due)
{
    /// <summary>Why; empty for nothing.</summary>
    public string Why { get; init; } = "";

    /// <summary>The level that must act.</summary>
    public string ActsAt { get; init; } = "";

    /// <summary>What became of it where it was raised to, in plain words; null when it was not raised.</summary>
    public string? State { get; init; }

    /// <summary>The items behind it.</summary>
    public IReadOnlyList<string> Behind { get; init; } = [];

    /// <summary>How the domains behind it have moved since it was agreed; empty when nothing can be compared.</summary>
    public IReadOnlyList<DomainChange> Changes { get; init; } = [];

    /// <summary>It as lines of plain words, the first of which says what, who and by when.</summary>
    public IReadOnlyList<string> Lines =>
    [
        $"{What} ({Who}, by {LondonDate.Of(Due)})",
        .. Why.Length > 0 ? [$"Why: {Why}"] : Array.Empty<string>(),
        .. Behind.Count > 0 ? [$"Behind it: {string.Join("; ", Behind)}"] : Array.Empty<string>(),
        $"Must act: {ActsAt.ToLowerInvariant()}",
        .. State is { } state ? [$"Raised: {state}"] : Array.Empty<string>(),
        .. Changes.Select(static change => $"{change.Domain}:{ResultWords.Moved(change.Change)}"),
    ];
}
