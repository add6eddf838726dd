namespace Bot.Teams.Activities;

/// <summary>
/// Asks the Connector to begin a thread in a channel
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
/// </summary>
internal sealed record NewThread(bool IsGroup, string TenantId, ChannelData ChannelData, Activity Activity)
{
    public static NewThread Of(string tenantId, string channelId, Activity activity) => new(
        IsGroup: true, tenantId, new ChannelData { Channel = new ChannelData.ChannelPlace(channelId) }, activity with { Conversation = null });
}
