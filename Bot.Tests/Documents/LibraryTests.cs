using Bot.Tests.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Documents;

public sealed class LibraryTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _articles = new();

    public void Dispose()
    {
        _data.Dispose();
        _articles.Dispose();
    }

    [Fact]
    public async Task Builds_a_damaged_index_again_and_says_so_in_one_line()
    {
        await File.WriteAllBytesAsync(_data.File("index.db"), [.. Enumerable.Repeat((byte)0xA5, 8192)], TestContext.Current.CancellationToken);

        var run = await TerminalRun.AskAsync(_data.Path, "how often should I have supervision");

        run.AssertAnswers();
        Assert.Single(run.ErrorLines(), line => line.Contains("built again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_nothing_of_an_index_that_is_sound()
    {
        await TerminalRun.AskAsync(_data.Path, "how often should I have supervision");

        var second = await TerminalRun.AskAsync(_data.Path, "how often should I have supervision");

        second.AssertAnswers();
        Assert.Empty(second.Error);
    }

    [Fact]
    public async Task Refuses_to_start_without_the_starter_articles()
    {
        var missing = _articles.File("missing");

        var run = await TerminalRun.OfAsync(_data.Path, [], ("Knowledge__Articles", missing));

        run.AssertRefuses(missing, "Knowledge__Articles");
    }

    [Fact]
    public async Task Answers_from_the_good_article_of_a_folder_that_holds_bad_ones()
    {
        await WriteFolderAsync();

        var run = await TerminalRun.AskAsync(_data.Path, "who keeps the allotment key", ("Knowledge__Folders__0", _articles.Path));

        run.AssertAnswers();
        Assert.Contains("kept at the reception desk", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("broken.md")]
    [InlineData("carers")]
    public async Task Says_in_one_line_each_which_articles_of_a_folder_were_left_out(string named)
    {
        await WriteFolderAsync();

        var run = await TerminalRun.AskAsync(_data.Path, "who keeps the allotment key", ("Knowledge__Folders__0", _articles.Path));

        Assert.Single(run.ErrorLines(), line =>
            line.StartsWith("Left out", StringComparison.Ordinal) && line.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_the_starter_article_whose_id_is_used_again()
    {
        await WriteFolderAsync();
        await using var bot = await BotProcess.StartReadyAsync(_data.Path, ("Knowledge__Folders__0", _articles.Path));

        var page = await bot.Http.GetStringAsync("/articles/carers", TestContext.Current.CancellationToken);

        Assert.Contains("Carers and social prescribing</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starts_without_a_folder_that_is_not_there_and_names_it()
    {
        var missing = _articles.File("missing");

        var run = await TerminalRun.AskAsync(_data.Path, "how often should I have supervision", ("Knowledge__Folders__0", missing));

        run.AssertAnswers();
        Assert.Single(run.ErrorLines(), line => line.Contains(missing, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_from_a_file_of_a_folder_of_documents()
    {
        await WriteAsync("rules.txt", "The allotment key is kept at the reception desk of the surgery.");

        var run = await TerminalRun.AskAsync(_data.Path, "where is the allotment key kept", ("Knowledge__Documents__0", _articles.Path));

        run.AssertAnswers();
        Assert.Contains("kept at the reception desk", run.Output, StringComparison.Ordinal);
    }

    private async Task WriteFolderAsync()
    {
        await WriteAsync("allotment.md", Article("allotment-key", "Allotment key", "The allotment key is kept at the reception desk of the surgery."));
        await WriteAsync("broken.md", "An article without its front matter.");
        await WriteAsync("our-carers.md", Article("carers", "Our carers", "Carers meet in the library."));
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(_articles.File(name), text, TestContext.Current.CancellationToken);

    private static string Article(string id, string title, string text) =>
        $"""
        ---
        id: {id}
        title: {title}
        audience: [link workers]
        region: England
        review_by: 2027-05-22
        sources:
          - key: own
            title: A note of our team
            licence: own words
            confidence: own
        ---
        # {title}

        ## Who keeps the {title}?

        {text}

        Sources: own
        """;
}
