using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Bench.Turns;

/// <summary>The load generator wrk, with a script that lies beside this program.</summary>
internal static class Wrk
{
    private const int Threads = 2;

    /// <summary>Keeps so many connections busy for a time; returns what wrk and its script have printed.</summary>
    public static async Task<string[]> RunAsync(string script, string address, int connections, int seconds, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(
            "wrk",
            [Argument("-t", Threads), Argument("-c", connections), Argument("-d", seconds), "-s", Path.Combine(AppContext.BaseDirectory, script), address])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        using var wrk = Started(start);
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return output.Split('\n');
    }

    private static string Argument(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name}{value}");

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("wrk did not start.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("wrk is not there: install it (Debian: apt-get install wrk).", e);
        }
    }
}
