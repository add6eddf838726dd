namespace Bot.Turns;

/// <summary>A channel of a team.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="Id">The channel, without a thread; opaque.</param>
/// <param name="Title">The team's name and the channel's.</param>
internal sealed record Channel(string TeamId, string Id, string Title)
{
    /// <summary>The team's name.</summary>
    public required string Team { get; init; }
}
