namespace Bot.Teams.Inbox;

/// <summary>Thrown when what an invoke led to could not be saved, and its answer has no place for words that say so.</summary>
internal sealed class NotSavedException(Exception cause) : Exception("What an invoke led to could not be saved.", cause);
