using System.ComponentModel;
using System.Diagnostics;

namespace Bot.Playground;

/// <summary>Runs a program to its end, with its words kept off the console.</summary>
internal static class ChildCommand
{
    /// <summary>What the program said and how it ended; null when there is no such program. Cancelling ends it with all it started.</summary>
    public static async Task<Outcome?> RunAsync(ProcessStartInfo program, CancellationToken cancellationToken)
    {
        program.RedirectStandardOutput = true;
        program.RedirectStandardError = true;
        using var process = new Process { StartInfo = program };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        try
        {
            process.BeginErrorReadLine();
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new(process.ExitCode, output);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>How a program ended.</summary>
    internal sealed record Outcome(int ExitCode, string Output);
}
