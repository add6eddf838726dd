using Bot.Screening;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_with_its_source_when_no_bot_runs()
    {
        var run = await TerminalRun.AskAsync(_folder.Path, "how often should I have supervision");

        run.AssertAnswers();
    }

    [Fact]
    public async Task Answers_a_question_that_has_no_quotes()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, ["ask", "how", "often", "should", "I", "have", "supervision"]);

        run.AssertAnswers();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    public async Task Help_lists_the_verbs(string help)
    {
        var run = await TerminalRun.OfAsync(_folder.Path, [help]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"(?m)^\s+ask\b", run.Output);
        Assert.Matches(@"(?m)^\s+package\b", run.Output);
    }

    [Fact]
    public async Task Help_shows_how_one_verb_is_used()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, ["help", "package"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--bot-id", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("About")]
    [InlineData("hello!")]
    [InlineData("new topic")]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Says_what_to_ask_where_the_words_are_no_question(string words)
    {
        var run = await TerminalRun.AskAsync(_folder.Path, words);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Ask a question about the workforce development framework", run.Output, StringComparison.Ordinal);
        Assert.Contains("help, about", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_leaves_no_data_behind()
    {
        await TerminalRun.OfAsync(_folder.File("data"), ["--help"]);

        Assert.False(Directory.Exists(_folder.File("data")));
    }

    [Fact]
    public async Task Names_a_verb_that_it_does_not_know()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, ["frobnicate"]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Single((run.Output + run.Error).Split('\n'), line => line.Contains("frobnicate", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_the_safe_text_and_no_answer_for_words_of_a_crisis()
    {
        var run = await TerminalRun.AskAsync(_folder.Path, "I want to kill myself");

        Assert.Equal(ScreeningTexts.About(Concern.DangerToSelf).Replace("**", "", StringComparison.Ordinal), run.Output.TrimEnd());
    }

    [Fact]
    public async Task Prints_the_safe_text_for_a_terminal_and_no_answer_for_a_patients_details()
    {
        var run = await TerminalRun.AskAsync(_folder.Path, "how often should 943 476 5919 have supervision");

        Assert.StartsWith("That looked like a patient's details, so I stopped it. I saw what looked like an NHS number. I did not keep it or pass it on. Your terminal still shows it", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Teams", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_folder_is_in_use_when_its_holder_does_not_answer()
    {
        Assert.True(StoreLock.TryTake(new DataFolder(_folder.Path), out var taken));
        using (taken)
        {
            var run = await TerminalRun.AskAsync(_folder.Path, "how often should I have supervision");

            run.AssertRefuses(_folder.Path, "does not answer");
        }
    }
}
