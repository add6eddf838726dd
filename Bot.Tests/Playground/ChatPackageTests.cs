using Bot.Playground;
using Bot.Storage;

namespace Bot.Tests.Playground;

public sealed class ChatPackageTests(InstalledChat chat) : IClassFixture<InstalledChat>
{
    [Fact]
    public void Is_not_fetched_again_while_its_pinned_version_is_there()
    {
        chat.Require();

        Assert.True(new ChatPackage(new DataFolder(chat.Folder)).IsInstalled);
    }

    [Fact]
    public async Task Says_in_a_few_words_that_npm_could_not_fetch_it()
    {
        chat.Require();
        using var data = new EmptyFolder();
        var package = new ChatPackage(new DataFolder(data.Path));
        Directory.CreateDirectory(package.Folder);
        await File.WriteAllTextAsync(
            Path.Combine(package.Folder, ".npmrc"),
            $"registry=http://127.0.0.1:1/\ncache={data.Path}\nfetch-retries=0\n",
            TestContext.Current.CancellationToken);

        var failure = await package.InstallAsync(TestContext.Current.CancellationToken);

        Assert.Equal("npm failed; is this machine offline?", failure);
        Assert.False(package.IsInstalled);
    }

    [Fact]
    public async Task Says_that_its_folder_cannot_be_written()
    {
        using var data = new EmptyFolder();
        var notAFolder = Path.Combine(data.Path, "file");
        await File.WriteAllTextAsync(notAFolder, "", TestContext.Current.CancellationToken);
        var package = new ChatPackage(new DataFolder(notAFolder));

        var failure = await package.InstallAsync(TestContext.Current.CancellationToken);

        Assert.Equal($"{package.Folder} cannot be written", failure);
    }

    /// <summary>A folder of its own for one test.</summary>
    private sealed class EmptyFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("chat-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
