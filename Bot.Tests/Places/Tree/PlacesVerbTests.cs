using Bot.Tests.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Places.Tree;

public sealed class PlacesVerbTests : IDisposable
{
    private static readonly string Right = Northshire.Json([("harbour", "a"), ("hill", "b")], [("moor", "c")]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Brings_a_system_in_whole_and_again_in_its_own_place_and_nothing_of_a_file_with_a_fault()
    {
        var first = await ImportAsync(Right);
        var refused = await ImportAsync(Right.Replace("\"northshire\"", "\"southshire\"", StringComparison.Ordinal));
        var again = await ImportAsync(Right);

        Assert.All([first, again], static run => Assert.Contains("Northshire: 2 places, 3 neighbourhoods, 2 leads.", run.Output, StringComparison.Ordinal));
        Assert.Contains("the id east is taken in another system", refused.Output, StringComparison.Ordinal);
        Assert.Equal((0, 1, 0), (first.ExitCode, refused.ExitCode, again.ExitCode));
    }

    private Task<TerminalRun> ImportAsync(string json)
    {
        var file = _folder.File("tree.json");
        File.WriteAllText(file, json);
        return TerminalRun.OfAsync(_folder.File("data"), ["places", "import", file]);
    }
}
