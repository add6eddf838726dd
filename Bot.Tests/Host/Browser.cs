using Microsoft.Playwright;

namespace Bot.Tests.Host;

/// <summary>One Chromium for the tests of a class; pages open in it without a network.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Tools.Chromium is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Tools.Chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>A new empty page; the test skips itself where Chromium is absent.</summary>
    public async Task<IPage> OpenAsync()
    {
        if (_browser is null)
            Assert.Skip("Chromium is not installed: apt-get install chromium");
        return await _browser.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
