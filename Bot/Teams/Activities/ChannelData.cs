namespace Bot.Teams.Activities;

/// <summary>What Teams adds to an activity of its own.</summary>
internal sealed record ChannelData
{
    public Named? Tenant { get; init; }

    public Named? Team { get; init; }

    public Named? Channel { get; init; }

    /// <summary>Asks Teams to show thumbs under a message.</summary>
    public FeedbackLoop? FeedbackLoop { get; init; }

    /// <summary>Something that has an id.</summary>
    internal sealed record Named(string? Id);
}
