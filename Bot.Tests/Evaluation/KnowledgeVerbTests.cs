using System.Text.Json;
using Bot.Tests.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Evaluation;

public sealed class KnowledgeVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BeirFiles _files = new();

    public void Dispose()
    {
        _folder.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Evaluate_prints_the_figures_and_touches_no_data_folder()
    {
        var data = _folder.File("data");

        var run = await TerminalRun.OfAsync(data, ["knowledge", "evaluate", .. _files.Options]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^nDCG@10\s+1\.0000$", run.Output);
        Assert.Matches(@"(?m)^query p95\s+\d+\.\d\d ms$", run.Output);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task Evaluate_writes_json_for_programs()
    {
        var others = _files.Write("others.jsonl", """{"_id": "o", "text": "best pizza in Naples"}""");

        var run = await TerminalRun.OfAsync(_folder.Path, ["knowledge", "evaluate", .. _files.Options, "--answers", "--off-domain", others, "--json"]);

        var report = JsonSerializer.Deserialize<JsonElement>(run.Output);
        Assert.Equal(1, report.GetProperty("ranking").GetProperty("ndcg@10").GetDouble());
        Assert.Equal(.5, report.GetProperty("answers").GetProperty("contained").GetDouble());
        Assert.Equal(1, report.GetProperty("offDomain").GetProperty("refused").GetDouble());
    }

    [Fact]
    public async Task Evaluate_names_the_file_and_the_line_that_is_broken()
    {
        var broken = _files.Write("broken.jsonl", "{\"_id\": \"a\", \"text\": \"b\"}\nnonsense");

        var run = await TerminalRun.OfAsync(_folder.Path, ["knowledge", "evaluate", .. _files.Options, "--off-domain", broken]);

        run.AssertRefuses($"{broken}, line 2");
    }

    [Fact]
    public async Task Evaluate_names_a_file_that_is_not_there()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, ["knowledge", "evaluate", .. _files.Options, "--off-domain", _folder.File("none.jsonl")]);

        run.AssertRefuses("none.jsonl");
    }

    [Fact]
    public async Task Search_lists_passages_with_their_scores_when_no_bot_runs()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, ["knowledge", "search", "supervision", "--json"]);

        var best = JsonSerializer.Deserialize<JsonElement>(run.Output)[0];
        Assert.Contains("supervision", best.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.True(best.GetProperty("score").GetDouble() > 0);
    }

    [Fact]
    public async Task Search_and_evaluate_work_while_a_bot_runs()
    {
        await using var bot = await BotProcess.StartReadyAsync(_folder.Path);

        var search = await TerminalRun.OfAsync(_folder.Path, ["knowledge", "search", "how", "often", "supervision"]);
        var evaluate = await TerminalRun.OfAsync(_folder.Path, ["knowledge", "evaluate", .. _files.Options]);

        Assert.StartsWith(" 1. ", search.Output, StringComparison.Ordinal);
        Assert.Equal(0, evaluate.ExitCode);
    }

    [Fact]
    public async Task Alone_it_shows_its_subcommands_and_touches_no_data_folder()
    {
        var data = _folder.File("data");

        var run = await TerminalRun.OfAsync(data, ["knowledge"]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("evaluate", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }
}
