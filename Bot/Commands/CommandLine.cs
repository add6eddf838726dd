using System.Runtime.InteropServices;
using Bot.Starting;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>Runs the verb of a command line: in the running bot where there is one, else in this process.</summary>
internal static class CommandLine
{
    /// <summary>Whether the arguments ask for something else than serving the bot.</summary>
    public static bool HasVerb(string[] arguments) => arguments is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");

    public static async Task<int> RunVerbAsync(this WebApplication app, string[] arguments)
    {
        using var interrupted = new CancellationTokenSource();
        using var interrupting = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminating = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

        var runner = app.Services.GetRequiredService<VerbRunner>();
        if (!runner.NeedsStore(arguments))
        {
            return await runner.RunAsync(arguments, Console.Out, interrupted.Token);
        }

        var folder = app.Services.GetRequiredService<DataFolder>();
        if (!StoreLock.TryTake(folder, out var taken))
        {
            return await VerbClient.RunAsync(folder, arguments, Console.Out, interrupted.Token);
        }

        using (taken)
        {
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
