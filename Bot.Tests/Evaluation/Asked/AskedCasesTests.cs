using Bot.Evaluation;
using Bot.Evaluation.Asked;
using Bot.Tests.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Evaluation.Asked;

public sealed class AskedCasesTests
{
    [Theory]
    [InlineData("{\"cites\": [\"a\"]}")]
    [InlineData("how often?")]
    public async Task Names_the_line_that_is_broken(string line)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("cases.jsonl"), $"{{\"question\": \"Who?\"}}\n\n{line}\n", TestContext.Current.CancellationToken);

        var fault = await Assert.ThrowsAsync<CollectionException>(() => AskedCases.ReadAsync(folder.File("cases.jsonl"), TestContext.Current.CancellationToken));

        Assert.Equal(3, fault.Line);
    }

    [Fact]
    public async Task Tells_its_figures_in_the_terminal()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("cases.jsonl"), "{\"question\": \"how often should I have supervision?\", \"refuses\": true}\n", TestContext.Current.CancellationToken);

        var run = await TerminalRun.OfAsync(folder.File("data"), ["knowledge", "ask-evaluate", folder.File("cases.jsonl")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("refusal recall       0.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("answered, and should not be: how often should I have supervision?", run.Output, StringComparison.Ordinal);
    }
}
