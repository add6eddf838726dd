namespace Bot.Teams.Activities;

/// <summary>A person or a bot in a conversation.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }
}
