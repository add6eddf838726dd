using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Bot.Tests.Host.Browser))]

namespace Bot.Tests.Host;

/// <summary>One Chromium for all tests, started for the first page; each page has a session of its own, without a network.</summary>
public sealed class Browser : IAsyncDisposable
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>A new empty page; the test skips itself where Chromium is absent.</summary>
    public async Task<IPage> OpenAsync()
    {
        if (Tools.Chromium is null)
            Assert.Skip("Chromium is not installed: apt-get install chromium");
        return await (await _started.Value).Browser.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_started.IsValueCreated)
            return;
        var (playwright, browser) = await _started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tools.Chromium, Args = ["--no-sandbox"] }));
    }
}
