namespace Bot.Teams.Connector;

/// <summary>How a conversation is reached.</summary>
/// <param name="TenantId">The organisation it belongs to.</param>
/// <param name="ServiceUrl">The newest address that came with a valid token.</param>
/// <param name="BotId">The bot's own id there.</param>
internal sealed record Reach(string TenantId, string ServiceUrl, string BotId)
{
    /// <summary>The person whose own chat with the bot it is; null where others are, or before that person has written there.</summary>
    public string? OwnerId { get; init; }
}
