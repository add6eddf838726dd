namespace Bot.Turns;

/// <summary>Thrown by a turn's change when the store is no longer what the handler saw: the turn is decided once more.</summary>
internal sealed class StaleException() : Exception("What the turn was decided on has changed.");
