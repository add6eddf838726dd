using Bot.Tests.Host;

namespace Bot.Tests.Commands;

/// <summary>What the real program printed in a terminal, and how it ended.</summary>
internal sealed record TerminalRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program to its end, in Development and at any free port unless the settings say otherwise.</summary>
    public static async Task<TerminalRun> OfAsync(string dataFolder, string[] arguments, params (string Name, string Value)[] settings)
    {
        (string, string)[] usual =
        [
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("Storage__Folder", dataFolder),
            ("Storage__Postgres", Stores.PostgresOf(dataFolder) ?? ""),
            ("Playground__Enabled", "false"),
        ];
        var (exitCode, output, error) = await BotProcess.RunAsync(arguments, [.. usual, .. settings]);
        return new TerminalRun(exitCode, output, error);
    }

    /// <summary>Asks a question that stands in quotes, so that it is one argument.</summary>
    public static Task<TerminalRun> AskAsync(string dataFolder, string question, params (string Name, string Value)[] settings) =>
        OfAsync(dataFolder, ["ask", question], settings);

    /// <summary>Fails unless all went well and an answer with its source was printed.</summary>
    public void AssertAnswers()
    {
        Assert.Equal(0, ExitCode);
        Assert.DoesNotContain("I don't have that", Output, StringComparison.Ordinal);
        Assert.Contains("\n[1] ", Output, StringComparison.Ordinal);
    }

    /// <summary>Fails unless it ended with an error told in one line that holds all these words, without a trace of the code.</summary>
    public void AssertRefuses(params string[] words)
    {
        Assert.NotEqual(0, ExitCode);
        Assert.Single(ErrorLines(), line => Array.TrueForAll(words, word => line.Contains(word, StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", Output + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fail:", Output + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Output + Error, StringComparison.Ordinal);
    }

    public string[] ErrorLines() => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
