using System.CommandLine;

namespace Bot.Commands;

/// <summary>Reads a command line and runs its verb in this process.</summary>
internal sealed class VerbRunner(IEnumerable<Verb> verbs)
{
    private readonly Verb[] _verbs = [.. verbs.OrderBy(verb => verb.Command.Name, StringComparer.Ordinal)];
    private readonly Lazy<RootCommand> _root = new(() => RootOf(verbs.OrderBy(verb => verb.Command.Name, StringComparer.Ordinal)));

    /// <summary>Whether these arguments name a verb that needs the data folder.</summary>
    public bool NeedsStore(IReadOnlyList<string> arguments) =>
        Named(arguments) is { NeedsStore: true } named
        && !arguments.Any(argument => argument is "--help" or "-h" or "-?")
        && !named.WithoutStore.Contains(_root.Value.Parse(arguments).CommandResult.Command);

    /// <summary>Whether everything must be ready before these arguments are run.</summary>
    public bool NeedsPreparation(IReadOnlyList<string> arguments) => Named(arguments) is not { NeedsPreparation: false };

    /// <summary>The arguments with each file named in full: the running bot does not stand where the terminal stands.</summary>
    public string[] WithFullPaths(IReadOnlyList<string> arguments)
    {
        var parsed = _root.Value.Parse(arguments).CommandResult;
        var files = parsed.Command.Arguments.OfType<Argument<FileInfo>>()
            .SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
            .Select(static token => token.Value)
            .ToHashSet(StringComparer.Ordinal);
        return [.. arguments.Select(argument => files.Contains(argument) ? Path.GetFullPath(argument, ShellFolder.Path) : argument)];
    }

    /// <summary>Returns the exit code: 0 when all went well.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        arguments = arguments is ["help", ..] ? [.. arguments.Skip(1), "--help"] : arguments;
        if (arguments is [var first, ..] && !first.StartsWith('-') && !Array.Exists(_verbs, verb => string.Equals(verb.Command.Name, first, StringComparison.Ordinal)))
        {
            await output.WriteLineAsync($"There is no command \"{first}\". The commands are: {string.Join(", ", _verbs.Select(static verb => verb.Command.Name))}. Add --help to one to see how it is used.");
            return 1;
        }

        // Signals are the caller's: a verb may need longer to clean up than the library would wait, and the running bot has its own.
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = output,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await _root.Value.Parse(arguments).InvokeAsync(configuration, cancellationToken);
    }

    private Verb? Named(IReadOnlyList<string> arguments) =>
        Array.Find(_verbs, verb => arguments.Count > 0 && string.Equals(verb.Command.Name, arguments[0], StringComparison.Ordinal));

    private static RootCommand RootOf(IEnumerable<Verb> verbs)
    {
        var root = new RootCommand("The Framework Companion. Without a command it serves the bot.");
        foreach (var verb in verbs)
        {
            root.Subcommands.Add(verb.Command);
        }

        return root;
    }
}
