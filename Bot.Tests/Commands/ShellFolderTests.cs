using Bot.Commands;
using Bot.Tests.Host;

namespace Bot.Tests.Commands;

public sealed class ShellFolderTests : IDisposable
{
    private readonly TemporaryFolder _working = new();
    private readonly TemporaryFolder _shell = new();

    public void Dispose()
    {
        _working.Dispose();
        _shell.Dispose();
    }

    [Fact]
    public void Is_the_working_directory() => Assert.Equal(_working.Path, ShellFolder.Of(_working.Path, _shell.Path));

    [Fact]
    public void Is_the_shells_where_the_program_runs_in_its_projects_folder()
    {
        File.WriteAllText(_working.File("Bot.csproj"), "");

        Assert.Equal(_shell.Path, ShellFolder.Of(_working.Path, _shell.Path));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/no/such/folder")]
    public void Is_the_working_directory_where_the_shells_is_not_known(string? shell)
    {
        File.WriteAllText(_working.File("Bot.csproj"), "");

        Assert.Equal(_working.Path, ShellFolder.Of(_working.Path, shell));
    }
}
