namespace Bot.Teams.Activities;

/// <summary>What Teams adds to an activity of its own.</summary>
internal sealed record ChannelData
{
    public Named? Tenant { get; init; }

    public Named? Team { get; init; }

    public ChannelPlace? Channel { get; init; }

    /// <summary>What has happened to a team, such as <c>teamDeleted</c>.</summary>
    public string? EventType { get; init; }

    /// <summary>Asks Teams to show thumbs under a message.</summary>
    public FeedbackLoop? FeedbackLoop { get; init; }

    /// <summary>Something that has an id.</summary>
    internal sealed record Named(string? Id);

    /// <summary>A channel; Type is <c>standard</c>, <c>private</c> or <c>shared</c>, and may be absent for a standard one.</summary>
    internal sealed record ChannelPlace(string? Id)
    {
        public string? Type { get; init; }

        /// <summary>The same under the name that Microsoft Graph and some clients use.</summary>
        public string? ChannelType { get; init; }
    }
}
