using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.Commands;

public sealed class VerbListenerTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private BotProcess? _bot;

    public async ValueTask InitializeAsync() => _bot = await BotProcess.StartReadyAsync(_folder.Path);

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Answers_a_terminal_while_the_bot_holds_the_folder()
    {
        var run = await TerminalRun.AskAsync(_folder.Path, "how often should I have supervision");

        run.AssertAnswers();
    }

    [Fact]
    public async Task Answers_through_the_socket_and_in_no_other_way()
    {
        File.Delete(_folder.File("companion.sock"));

        var run = await TerminalRun.AskAsync(_folder.Path, "how often should I have supervision");

        run.AssertRefuses(_folder.Path, "does not answer");
    }

    [Fact]
    public void Only_the_owner_may_open_the_socket()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(_folder.File("companion.sock")).UnixFileMode);
    }

    [Fact]
    public async Task Answers_five_terminals_at_once()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 5)
            .Select(_ => TerminalRun.AskAsync(_folder.Path, "how often should I have supervision")));

        Assert.All(runs, run => run.AssertAnswers());
    }

    [Fact]
    public async Task Hands_on_the_exit_code_of_a_verb_that_was_misused()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, ["ask"]);

        Assert.NotEqual(0, run.ExitCode);
    }

    [Fact]
    public async Task Prints_the_safe_text_for_words_that_must_be_stopped()
    {
        var run = await TerminalRun.AskAsync(_folder.Path, "I want to kill myself");

        Assert.Equal(ScreeningTexts.About(Concern.DangerToSelf).Replace("**", "", StringComparison.Ordinal), run.Output.TrimEnd());
    }
}
