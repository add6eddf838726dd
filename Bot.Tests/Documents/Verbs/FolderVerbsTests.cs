using Bot.Tests.Commands;
using Bot.Tests.Documents.Reading.Files;
using Bot.Tests.Host;
using Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Documents.Verbs;

public sealed class FolderVerbsTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _files = new();

    public void Dispose()
    {
        _data.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Adds_a_folder_tells_what_was_read_and_answers_from_it()
    {
        await WriteAsync("key.docx", WordFile.Of(WordFile.Paragraph("Zorblax allotment", "H1") + WordFile.Paragraph("The zorblax allotment key hangs at reception.")));
        await WriteAsync("old.docx", [0xD0, 0xCF, 0x11, 0xE0]);

        var added = await RunAsync("knowledge", "add", _files.Path);
        var answer = await TerminalRun.AskAsync(_data.Path, "where does the zorblax allotment key hang");
        var status = await RunAsync("knowledge", "status");

        Assert.Equal(0, added.ExitCode);
        Assert.Contains($"Indexed {_files.Path}: 1 new, 0 changed, 0 removed, 0 as before; 1 passages.", added.Output, StringComparison.Ordinal);
        Assert.Contains("Left out: old.docx. It is in the format", added.Output, StringComparison.Ordinal);
        Assert.Contains("hangs at reception", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"{_files.Path}: 1 document, 1 passage, read ", status.Output, StringComparison.Ordinal);
        Assert.Contains("  Left out: old.docx.", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_of_many_files_in_a_few_lines_those_that_were_not_read_first()
    {
        await WriteAsync("zz.docx", [0xD0, 0xCF, 0x11, 0xE0]);
        for (var file = 0; file < 21; file++)
            await WriteAsync($"{file:D2}.html", "<html><body><!-- a --><p>Words.</p></body></html>"u8.ToArray());

        var added = await RunAsync("knowledge", "add", _files.Path);

        Assert.Contains("Left out: zz.docx.", added.Output, StringComparison.Ordinal);
        Assert.Contains("… and 2 more notices on files: knowledge status shows them all.", added.Output, StringComparison.Ordinal);
        Assert.Contains("Read: 20.html.", (await RunAsync("knowledge", "status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removes_a_folder_with_all_that_was_read_from_it()
    {
        await WriteAsync("a.txt", "zorblaxcanary"u8.ToArray());
        await RunAsync("knowledge", "add", _files.Path);

        var removed = await RunAsync("knowledge", "remove", _files.Path);

        Assert.Equal(0, removed.ExitCode);
        Assert.DoesNotContain(_files.Path, (await RunAsync("knowledge", "status")).Output, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(_data.Path), static path => Assert.DoesNotContain("zorblaxcanary", File.ReadAllText(path), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("add", "There is no folder or file")]
    [InlineData("remove", "was not added")]
    public async Task Says_what_is_wrong_with_a_folder(string verb, string words)
    {
        var run = await RunAsync("knowledge", verb, _files.File("missing"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_no_folder_that_lies_in_another()
    {
        Directory.CreateDirectory(_files.File("inside"));
        await RunAsync("knowledge", "add", _files.Path);

        var run = await RunAsync("knowledge", "add", _files.File("inside"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("lie in each other", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_added_for_a_team_is_not_found_by_others()
    {
        await WriteAsync("a.txt", "The zorblax allotment key hangs at reception."u8.ToArray());
        await RunAsync("knowledge", "add", _files.Path, "--tenant", TokenSmith.TenantId, "--team", Team.Id);

        var answer = await TerminalRun.AskAsync(_data.Path, "where does the zorblax allotment key hang");

        Assert.DoesNotContain("hangs at reception", answer.Output, StringComparison.Ordinal);
        await using var bot = await RunningBot.StartAsync(folder: _data);
        bot.Teams.AnswerToRoster = Team.Roster;
        Assert.Contains("hangs at reception", (await Team.ChannelOf(bot, "29:amira").SayAsync("where does the zorblax allotment key hang")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_needs_its_organisation()
    {
        var run = await RunAsync("knowledge", "add", _files.Path, "--team", Team.Id);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--tenant", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_bot_finds_new_files_and_forgets_deleted_ones_by_itself()
    {
        await using var bot = await RunningBot.StartAsync(adjust: builder =>
        {
            builder.Configuration["Knowledge:Documents:0"] = _files.Path;
            builder.Configuration["Knowledge:RescanSeconds"] = "1";
        });
        var knowledge = bot.Services.GetRequiredService<KnowledgeBase>();

        await WriteAsync("a.txt", "One."u8.ToArray());
        await RunningBot.UntilAsync(() => knowledge.Documents.Any(static document => string.Equals(document.Title, "a", StringComparison.Ordinal)));
        File.Delete(_files.File("a.txt"));

        await RunningBot.UntilAsync(() => !knowledge.Documents.Any(static document => string.Equals(document.Title, "a", StringComparison.Ordinal)));
    }

    private Task<TerminalRun> RunAsync(params string[] arguments) => TerminalRun.OfAsync(_data.Path, arguments);

    private Task WriteAsync(string name, byte[] content) => File.WriteAllBytesAsync(_files.File(name), content, TestContext.Current.CancellationToken);
}
