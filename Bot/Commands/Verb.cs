using System.CommandLine;

namespace Bot.Commands;

/// <summary>One thing that can be asked of the bot in a terminal.</summary>
/// <param name="Command">How it is called, and what it does.</param>
/// <param name="NeedsStore">Whether it needs the data folder, and so the running bot where there is one.</param>
internal sealed record Verb(Command Command, bool NeedsStore)
{
    /// <summary>Whether everything must be ready before it runs, as before a message is taken; not for one that looks why it is not.</summary>
    public bool NeedsPreparation { get; init; } = true;

    /// <summary>Those among it and its subcommands that do without the data folder though the others need it.</summary>
    public IReadOnlyList<Command> WithoutStore { get; init; } = [];
}
