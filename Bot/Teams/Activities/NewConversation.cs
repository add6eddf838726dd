namespace Bot.Teams.Activities;

/// <summary>
/// Asks the Connector for the chat of the bot with one person; asking again gives the same chat
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
/// </summary>
internal sealed record NewConversation(
    ChannelAccount Bot, IReadOnlyList<ChannelAccount> Members, string TenantId, ChannelData ChannelData, bool IsGroup)
{
    public static NewConversation Of(string botId, string tenantId, string personId) => new(
        new ChannelAccount { Id = botId },
        [new ChannelAccount { Id = personId }],
        tenantId,
        new ChannelData { Tenant = new ChannelData.Named(tenantId) },
        IsGroup: false);
}
