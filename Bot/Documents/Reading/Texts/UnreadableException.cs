namespace Bot.Documents.Reading.Texts;

/// <summary>A file cannot be read; the message says in plain words why and what to do.</summary>
internal sealed class UnreadableException(string reason) : Exception(reason);
