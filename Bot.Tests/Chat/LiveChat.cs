using Bot.Playground;
using Bot.Storage;
using Bot.Tests.Host;
using Microsoft.Playwright;

namespace Bot.Tests.Chat;

/// <summary>The real program with its chat, in a process of its own, and Chromium to use it with; one for the tests of a class.</summary>
public sealed class LiveChat : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Browser _browser = new();
    private BotProcess? _bot;
    private string _address = "";
    private string? _whyAbsent;

    /// <summary>The data folder of the running bot.</summary>
    internal string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        await _browser.InitializeAsync();
        _whyAbsent = Tools.Chromium is null ? "Chromium is not installed"
            : !await Node.IsPresentAsync(CancellationToken.None) ? "Node.js 20 or later is missing"
            : await new ChatPackage(new DataFolder(_folder.Path)).InstallAsync(CancellationToken.None);
        if (_whyAbsent is null)
        {
            _bot = BotProcess.Start(_folder.Path, ("Playground__Enabled", "true"), ("Playground__Port", "57150"));
            _address = (await _bot.LineWithAsync("Chat with it: "))["Chat with it: ".Length..];
        }
    }

    /// <summary>A page with the chat, ready to type in; the test skips itself where the chat cannot be had.</summary>
    internal async Task<IPage> OpenAsync()
    {
        Assert.SkipUnless(_whyAbsent is null, $"The chat in the browser is not here: {_whyAbsent}.");
        var page = await _browser.OpenAsync();
        page.SetDefaultTimeout(30_000);
        await page.SetViewportSizeAsync(1280, 1000);
        await page.GotoAsync(_address);
        await Box(page).WaitForAsync();
        await page.GetByText("installationUpdate 202").First.WaitForAsync(); // Before that the page loses clicks.
        return page;
    }

    /// <summary>Types and sends.</summary>
    internal static async Task SayAsync(IPage page, string words, string button = "Send Message")
    {
        await Box(page).PressSequentiallyAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }

        await _browser.DisposeAsync();
        _folder.Dispose();
    }

    internal static ILocator Box(IPage page) => page.Locator("[role=textbox][contenteditable=true]").First;
}
