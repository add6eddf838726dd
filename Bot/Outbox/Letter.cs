using Bot.Turns;

namespace Bot.Outbox;

/// <summary>A message with its address.</summary>
/// <param name="Address">The conversation it goes to.</param>
/// <param name="Message">What is said.</param>
/// <param name="ToPersonId">The person it answers; null when it is for everyone there.</param>
/// <param name="ReplyToId">The message it answers; null when it begins something.</param>
internal sealed record Letter(ConversationAddress Address, Message Message, string? ToPersonId = null, string? ReplyToId = null);
