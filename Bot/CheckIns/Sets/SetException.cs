namespace Bot.CheckIns.Sets;

/// <summary>A set's file cannot be used; the message has a line for each thing to put right, with its place.</summary>
internal sealed class SetException(IEnumerable<string> faults) : FormatException(string.Join('\n', faults));
