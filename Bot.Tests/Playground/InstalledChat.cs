using Bot.Playground;
using Bot.Storage;

namespace Bot.Tests.Playground;

/// <summary>A data folder with the chat in it, fetched from npm once and kept beside the tests.</summary>
public sealed class InstalledChat : IAsyncLifetime
{
    /// <summary>The data folder.</summary>
    public string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "chat");

    // Two test classes use the one folder, and may begin at once.
    private static readonly SemaphoreSlim Installing = new(1);

    private string? WhyAbsent { get; set; }

    /// <summary>Skips the running test where the chat cannot be had.</summary>
    public void Require() => Assert.SkipUnless(WhyAbsent is null, $"The chat in the browser is not here: {WhyAbsent}.");

    public async ValueTask InitializeAsync()
    {
        var package = new ChatPackage(new DataFolder(Folder));
        await Installing.WaitAsync();
        try
        {
            await InstallAsync(package);
        }
        finally
        {
            Installing.Release();
        }
    }

    /// <summary>Puts the chat into the data folder of a bot to come: a link, because only one bot at a time may use a data folder.</summary>
    public void LinkInto(string dataFolder) =>
        Directory.CreateSymbolicLink(new ChatPackage(new DataFolder(dataFolder)).Folder, new ChatPackage(new DataFolder(Folder)).Folder);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task InstallAsync(ChatPackage package)
    {
        if (!await Node.IsPresentAsync(CancellationToken.None))
            WhyAbsent = "Node.js 20 or later is missing";
        else if (!package.IsInstalled)
            WhyAbsent = await package.InstallAsync(CancellationToken.None);
    }
}
