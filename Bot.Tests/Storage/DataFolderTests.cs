using System.Runtime.Versioning;
using Bot.Starting;
using Bot.Storage;
using Bot.Tests.Host;

namespace Bot.Tests.Storage;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Is_made_for_its_owner_alone()
    {
        var folder = DataFolder.Of(new StorageOptions { Folder = "data" }, _folder.Path).Prepared();

        Assert.Equal(Path.Combine(_folder.Path, "data"), folder.Path);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(folder.Path).UnixFileMode);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Keeps_a_file_from_others_that_was_open_to_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        File.WriteAllText(_folder.File("companion.db"), "kept");
        new FileInfo(_folder.File("companion.db")).UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;

        var path = new DataFolder(_folder.Path).OwnFile("companion.db");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(path).UnixFileMode);
        Assert.Equal("kept", File.ReadAllText(path));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Keeps_an_index_from_others_that_was_damaged_and_made_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        File.WriteAllText(_folder.File("index.db"), new string('x', 8_192));

        await using var bot = await RunningBot.StartAsync(folder: _folder);

        Assert.All(
            Directory.GetFiles(_folder.Path, "index.db*"),
            path => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(path).UnixFileMode));
    }

    [Fact]
    public void Says_what_to_do_when_it_cannot_be_made()
    {
        File.WriteAllText(_folder.File("occupied"), "a file where a folder should be");

        var fault = Assert.Throws<CannotStartException>(() => DataFolder.Of(new StorageOptions { Folder = "occupied" }, _folder.Path).Prepared());

        Assert.Contains("Storage__Folder", fault.Message, StringComparison.Ordinal);
    }
}
