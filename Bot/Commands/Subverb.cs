using System.CommandLine;

namespace Bot.Commands;

/// <summary>What a room adds to a verb of another.</summary>
/// <param name="Verb">The verb's name.</param>
/// <param name="Command">How it is called, and what it does; it needs the data folder.</param>
internal sealed record Subverb(string Verb, Command Command);
