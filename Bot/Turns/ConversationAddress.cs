namespace Bot.Turns;

/// <summary>The one place that a reply goes to: a personal chat, a group chat, or a thread of a channel.</summary>
/// <param name="TenantId">The organisation that the conversation belongs to.</param>
/// <param name="ConversationId">The conversation, with its thread in a channel; opaque.</param>
/// <param name="Kind">Whether it is private, a group or a channel.</param>
/// <param name="TeamId">The team of a channel; null elsewhere.</param>
internal sealed record ConversationAddress(string TenantId, string ConversationId, ConversationKind Kind, string? TeamId = null);
