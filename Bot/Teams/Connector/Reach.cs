namespace Bot.Teams.Connector;

/// <summary>How a conversation is reached.</summary>
/// <param name="TenantId">The organisation it belongs to.</param>
/// <param name="ServiceUrl">The newest address that came with a valid token.</param>
/// <param name="BotId">The bot's own id there.</param>
internal sealed record Reach(string TenantId, string ServiceUrl, string BotId)
{
    /// <summary>The team that the conversation belongs to; null for a chat.</summary>
    public string? TeamId { get; init; }

    /// <summary>Why nothing is sent there until something comes from there; null while it can be reached.</summary>
    public string? DeadReason { get; init; }

    /// <summary>The person who wrote the activity in a chat of their own with the bot; null for anything else.</summary>
    public string? OwnerId { get; init; }
}
