using Bot.Evaluation;

namespace Bot.Tests.Evaluation;

public sealed class EvaluatorTests
{
    [Fact]
    public async Task Measures_a_collection()
    {
        var report = await RunAsync();

        Assert.Equal((3, 3, 2, 1), (report.Documents, report.Passages, report.Queries, report.Unjudged));
        Assert.Equal(new RankingFigures(1, 1, 1, 1), report.Ranking);
    }

    [Fact]
    public async Task Looks_for_gold_answers_in_what_would_be_shown()
    {
        var report = await RunAsync();

        Assert.Equal(new AnswerFigures(2, Contained: .5, Refused: 0), report.Answers);
    }

    [Fact]
    public async Task Tells_questions_of_another_domain_apart()
    {
        var report = await RunAsync();

        Assert.NotNull(report.OffDomain);
        Assert.Equal((2, 1), (report.OffDomain.Asked, report.OffDomain.Refused));
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_it_is_ended()
    {
        var before = Folders();
        using var files = new BeirFiles();
        var collection = await BeirReader.ReadAsync(files.Files, TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Evaluator(TimeProvider.System, new Silence()).RunAsync(
            collection, withAnswers: true, [], new CancellationToken(canceled: true)));

        Assert.Empty(Folders().Except(before, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Carers: <b>5</b> & more_than_that *stars*")]
    [InlineData("# not a heading")]
    [InlineData("1. not a list [nor](a link) `nor` code")]
    public void Text_reads_as_it_stands(string text) =>
        Assert.Equal(text, Markdig.Markdown.ToPlainText(LiteralMarkdown.Of(text)).TrimEnd());

    private static async Task<EvaluationReport> RunAsync()
    {
        using var files = new BeirFiles();
        var collection = await BeirReader.ReadAsync(files.Files, TestContext.Current.CancellationToken);
        Query[] others = [new("o1", "best pizza in Naples", []), new("o2", "quantum physics", [])];
        return await new Evaluator(TimeProvider.System, new Silence()).RunAsync(collection, withAnswers: true, others, TestContext.Current.CancellationToken);
    }

    private static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), "companion-evaluate-*");

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
