using Bot.Tests.Commands;
using Bot.Tests.Host;
using Bot.Tests.House;

namespace Bot.Tests.CheckIns.Sets;

public sealed class CheckInsVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lists_the_starter_sets()
    {
        var run = await TerminalRun.OfAsync(Data, ["checkins", "list"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("maturity, version 1 (maturity): How mature is our social prescribing?, 8 domains, 24 items", run.Output, StringComparison.Ordinal);
        Assert.Contains("competency, version 1 (competency)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_a_set_to_the_running_bot_once_and_never_another_under_its_name()
    {
        await using var bot = await BotProcess.StartReadyAsync(Data);
        var file = Write("mine", "Our own questions");

        var relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
        var (first, again) = (await ImportAsync(relative), await ImportAsync(file));
        var other = await ImportAsync(Write("mine", "Other questions"));
        var list = await TerminalRun.OfAsync(Data, ["checkins", "list"]);

        Assert.Equal((0, 0, 1), (first.ExitCode, again.ExitCode, other.ExitCode));
        Assert.Contains("Added: Our own questions (mine, version 1)", first.Output, StringComparison.Ordinal);
        Assert.Contains("word for word the same", again.Output, StringComparison.Ordinal);
        Assert.Contains("Give your file a higher version", other.Output, StringComparison.Ordinal);
        Assert.Contains("mine, version 1 (maturity): Our own questions", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_other_content_under_the_name_of_a_starter_set()
    {
        var run = await ImportAsync(Write("maturity", "Not the same"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is there already with other content", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_what_is_wrong_with_a_file()
    {
        var file = Write("Wrong id", "T");

        var (wrong, none) = (await ImportAsync(file), await ImportAsync(_folder.File("none.json")));

        Assert.Equal((1, 1), (wrong.ExitCode, none.ExitCode));
        Assert.Contains($"{file}, line 2, $.id: write lower-case letters", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("none.json cannot be read", none.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"mine\"", "\"mine\",,", "cannot be read as JSON")]
    [InlineData("\"id\": \"access\"", "\"id\": \"purpose\"", "give this another id: purpose is taken by an earlier one")]
    [InlineData("getting-supervision", "no-such-article", "there is no article no-such-article")]
    public async Task Adds_nothing_of_a_file_with_a_fault_and_names_its_place(string right, string wrong, string words)
    {
        var file = Write("mine", "T");
        File.WriteAllText(file, File.ReadAllText(file).Replace(right, wrong, StringComparison.Ordinal));

        var run = await ImportAsync(file);
        var list = await TerminalRun.OfAsync(Data, ["checkins", "list"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Trim().Split('\n'), line => Assert.StartsWith($"{file}, line ", line, StringComparison.Ordinal));
        Assert.DoesNotContain("mine", list.Output, StringComparison.Ordinal);
    }

    private Task<TerminalRun> ImportAsync(string file) => TerminalRun.OfAsync(Data, ["checkins", "import", file]);

    private string Write(string id, string title)
    {
        var path = _folder.File("set.json");
        File.WriteAllText(path, File.ReadAllText(Tree.Path("Bot/CheckIns/Sets/maturity.json"))
            .Replace("\"id\": \"maturity\"", $"\"id\": \"{id}\"", StringComparison.Ordinal)
            .Replace("How mature is our social prescribing?", title, StringComparison.Ordinal));
        return path;
    }
}
