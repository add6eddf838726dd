using Bot.Turns;

namespace Bot.Outbox;

/// <summary>A message with its address.</summary>
/// <param name="Address">The conversation it goes to; for a whisper the one in which it came about.</param>
/// <param name="Message">What is said.</param>
/// <param name="ToPersonId">The person it answers; null when it is for everyone there.</param>
/// <param name="ReplyToId">The message it answers; null when it begins something.</param>
/// <param name="WhisperTo">The person in whose own chat with the bot it is said, whether or not there is one yet; null when Address is where it goes.</param>
internal sealed record Letter(
    ConversationAddress Address, Message Message, string? ToPersonId = null, string? ReplyToId = null, string? WhisperTo = null);
