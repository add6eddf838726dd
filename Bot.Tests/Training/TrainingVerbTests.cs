using Bot.Tests.Commands;
using Bot.Tests.Host;
using Bot.Training.Catalogue;

namespace Bot.Tests.Training;

public sealed class TrainingVerbTests : IDisposable
{
    private const string Rows =
        """
        id,title,summary,topics,areas,provider,format,minutes,cost,certificate,audience,region,checked_on,link,link_verified
        dementia,Dementia,What helps,dementia,planning,Our hub,webinar,40,free,yes,,England,2026-11-22,http://127.0.0.1/d,true
        broken,,No title,dementia,planning,Our hub,webinar,40,free,yes,,England,2026-11-22,,
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Imports_the_good_rows_and_names_the_line_of_the_others()
    {
        File.WriteAllText(_folder.File("hub.csv"), Rows);

        var run = await TerminalRun.OfAsync(_folder.File("data"), ["training", "import", _folder.File("hub.csv")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("hub.csv, line 3, title: write something here.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Added or replaced: 1. Left out because of faults: 1.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_it_has_imported()
    {
        File.WriteAllText(_folder.File("hub.csv"), Rows);
        await TerminalRun.OfAsync(_folder.File("data"), ["training", "import", _folder.File("hub.csv")]);

        using var database = Stores.OpenIn(_folder.File("data"));

        Assert.Equal("dementia", Assert.Single(database.Read(ResourceStore.All)).Id);
    }

    [Fact]
    public async Task Says_that_a_file_cannot_be_read()
    {
        var run = await TerminalRun.OfAsync(_folder.File("data"), ["training", "import", _folder.File("none.json")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be read", run.Output, StringComparison.Ordinal);
    }
}
