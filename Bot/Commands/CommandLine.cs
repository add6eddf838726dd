using System.Runtime.InteropServices;
using Bot.Starting;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>Serves the bot, or runs the verb of a command line: in the running bot where there is one, else in this process.</summary>
internal static class CommandLine
{
    /// <summary>Returns the exit code; what a person can put right is told in one line.</summary>
    public static async Task<int> RunAsync(string[] arguments, Func<string[], WebApplication> build)
    {
        try
        {
            return HasVerb(arguments) ? await RunVerbAsync(build([]), arguments) : await build(arguments).ServeAsync();
        }
        catch (Exception e) when (Problem.IsExpected(e))
        {
            await Console.Error.WriteLineAsync(Problem.Lines(e));
            return 1;
        }
    }

    // Anything but settings, which are the server's.
    private static bool HasVerb(string[] arguments) => arguments is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");

    private static async Task<int> RunVerbAsync(WebApplication app, string[] arguments)
    {
        using var interrupted = new CancellationTokenSource();
        using var interrupting = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminating = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

        var runner = app.Services.GetRequiredService<VerbRunner>();
        if (!runner.NeedsStore(arguments))
        {
            return await runner.RunAsync(arguments, Console.Out, interrupted.Token);
        }

        arguments = runner.WithFullPaths(arguments);
        var folder = app.Services.GetRequiredService<DataFolder>();
        if (!StoreLock.TryTake(folder, out var taken))
        {
            return await VerbClient.RunAsync(folder, arguments, Console.Out, interrupted.Token);
        }

        using (taken)
        {
            if (runner.NeedsPreparation(arguments))
                await app.PrepareAsync(interrupted.Token);
            return await runner.RunAsync(arguments, Console.Out, interrupted.Token);
        }

        void Interrupt(PosixSignalContext signal)
        {
            signal.Cancel = true;
            interrupted.Cancel();
        }
    }
}
