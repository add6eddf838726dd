namespace Bot.Teams.Authentication;

/// <summary>Where an activity says that it comes from: the fields of its body that the token must agree with.</summary>
/// <param name="ChannelId">Its top-level channelId.</param>
/// <param name="ServiceUrl">Its serviceUrl, where replies go.</param>
/// <param name="ConversationTenant">conversation.tenantId.</param>
/// <param name="ChannelDataTenant">channelData.tenant.id.</param>
internal sealed record ActivityOrigin(string? ChannelId, string? ServiceUrl, string? ConversationTenant, string? ChannelDataTenant);
