using Bot.Documents.Reading.Texts;

namespace Bot.Tests.Documents.Reading.Pdf;

public sealed class PdfProgramTests
{
    [Theory]
    [InlineData("ulimit -t", "3")]
    [InlineData("ulimit -v", "524288")]
    [InlineData("ulimit -c", "0")]
    [InlineData("ulimit -f", "0")]
    [InlineData("echo $#:$5:$6", "5:-:")] // -tsv -enc UTF-8 - -: no name of a file is among them.
    public async Task Gives_the_program_little_of_the_machine(string question, string answer)
    {
        await ReadingRoom.NeedPdfAsync();
        using var asked = new StandInProgram($"cat > /dev/null; {question}");

        Assert.Equal(answer, await asked.PrintedAsync(bytes: 1 << 20, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Tells_the_program_nothing_of_the_bots_settings()
    {
        await ReadingRoom.NeedPdfAsync();
        Environment.SetEnvironmentVariable("CompanionCanary", "canary");
        using var asked = new StandInProgram("env");

        Assert.DoesNotContain("Canary", await asked.PrintedAsync(bytes: 1, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_program_no_network_where_the_system_lets_it_take_that_away()
    {
        await ReadingRoom.NeedPdfAsync();
        Assert.SkipUnless(File.Exists("/usr/bin/unshare"), "unshare is not installed: apt-get install util-linux");
        using var asked = new StandInProgram("grep -c : /proc/self/net/dev");

        Assert.Equal("1", await asked.PrintedAsync(bytes: 1, TestContext.Current.CancellationToken)); // The loopback alone.
    }

    [Fact]
    public async Task Ends_a_program_that_does_not_end()
    {
        await ReadingRoom.NeedPdfAsync();
        using var asked = new StandInProgram("exec sleep 4242.4242");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.PrintedAsync(bytes: 1, soon.Token));

        Assert.DoesNotContain(Directory.GetDirectories("/proc"), static process => CommandOf(process).Contains("4242.4242", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ends_a_program_that_prints_without_end()
    {
        await ReadingRoom.NeedPdfAsync();
        using var asked = new StandInProgram("exec yes");

        var fault = await Assert.ThrowsAsync<UnreadableException>(() => asked.PrintedAsync(bytes: 1, TestContext.Current.CancellationToken));

        Assert.Contains("more text", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", "password")]
    [InlineData("exit 3", "permit")]
    [InlineData("exit 1", "damaged")]
    [InlineData("while :; do :; done", "too long")]
    public async Task Says_why_the_program_gave_up(string script, string reason)
    {
        await ReadingRoom.NeedPdfAsync();
        using var asked = new StandInProgram(script);

        var fault = await Assert.ThrowsAsync<UnreadableException>(() => asked.PrintedAsync(bytes: 1, TestContext.Current.CancellationToken));

        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    private static string CommandOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ""; // No process, or one that has just ended.
        }
    }
}
