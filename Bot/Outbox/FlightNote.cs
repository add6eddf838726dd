namespace Bot.Outbox;

/// <summary>What is noted of a message on its way.</summary>
/// <param name="Sequence">Which message.</param>
/// <param name="IsTaken">Whether the other side has said that it has it.</param>
/// <param name="MessageId">Its name there; null before that, or when the other side did not say.</param>
/// <param name="ConversationId">Where it stands; null before that, or when that is where it was addressed to.</param>
internal sealed record FlightNote(long Sequence, bool IsTaken = false, string? MessageId = null, string? ConversationId = null);

