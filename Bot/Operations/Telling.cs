using System.CommandLine;
using Bot.Starting;

namespace Bot.Operations;

/// <summary>Shows findings in a terminal.</summary>
internal static class Telling
{
    /// <summary>A line for each; returns the exit code, which is not 0 when something that is needed is at fault.</summary>
    public static async Task<int> TellAsync(this ParseResult parsed, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
            await parsed.InvocationConfiguration.Output.WriteLineAsync(finding.ToString());

        return findings.Any(static finding => finding.Gravity is Gravity.Fault) ? 1 : 0;
    }
}
