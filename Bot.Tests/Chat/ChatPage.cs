using Microsoft.Playwright;

namespace Bot.Tests.Chat;

/// <summary>A page of the chat, as a person uses and sees it.</summary>
internal sealed class ChatPage
{
    /// <summary>How long to wait for what should be drawn, in milliseconds.</summary>
    public const int Patience = 30_000;

    private readonly IPage _page;

    private ChatPage(IPage page) => _page = page;

    /// <summary>What is shown while the mouse is over a number.</summary>
    public ILocator Popover => _page.Locator(".fai-PreviewSurface");

    private ILocator Box => _page.Locator("[role=textbox][contenteditable=true]").First;

    private ILocator Installed => _page.GetByText("installationUpdate 202");

    /// <summary>Opens the chat and waits until it is ready.</summary>
    public static async Task<ChatPage> LoadAsync(IPage page, string address)
    {
        page.SetDefaultTimeout(Patience);
        await page.SetViewportSizeAsync(1280, 1000);
        await page.GotoAsync(address);
        var chat = new ChatPage(page);
        await chat.Box.WaitForAsync();
        await chat.Installed.First.WaitForAsync(); // Before that the page loses clicks.
        return chat;
    }

    /// <summary>The message of the bot that holds these words, drawn in the conversation; its preview in the list of chats is none.</summary>
    public ILocator Message(string words) => _page.Locator(".fai-OutputCard").Filter(new() { HasText = words });

    /// <summary>The heading of a card, whoever has put it into the conversation.</summary>
    public ILocator Heading(string words) => _page.GetByRole(AriaRole.Heading, new() { Name = words });

    /// <summary>The post of a channel that holds these words, with the replies under it.</summary>
    public ILocator Thread(string words) => _page.Locator(".fui-Card").Filter(new() { HasText = words });

    /// <summary>The number that the page draws for a source of a message.</summary>
    public static ILocator Number(ILocator message, string number) => message.GetByRole(AriaRole.Button, new() { Name = number, Exact = true });

    /// <summary>Turns to another chat or channel of the list.</summary>
    public async Task GoToAsync(string conversation)
    {
        await _page.GetByRole(AriaRole.Treeitem, new() { Name = conversation }).ClickAsync();
        await Installed.Nth(1).WaitForAsync();
    }

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string words, string button = "Send Message")
    {
        await Box.FocusAsync();
        await _page.Keyboard.InsertTextAsync(words); // At once: letter by letter, the page may draw itself anew in the middle of a word.
        await SendAsync(button);
    }

    /// <summary>Sends what stands in the box.</summary>
    public Task SendAsync(string button = "Send Message") => _page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    /// <summary>Mentions the bot, types and sends.</summary>
    public async Task MentionAsync(string words, string button = "Send Message")
    {
        await Box.PressSequentiallyAsync("@");
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = "Framework Companion" }).ClickAsync();
        await SayAsync(words, button);
    }

    /// <summary>Searches from the box in which people write; the chat reads no manifest, so that it has to be told the names of the search and of its words.</summary>
    public async Task SearchAsync(string search, string parameter, string words)
    {
        await _page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = "Search Command" }).ClickAsync();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Specify Command ID or Parameter" }).ClickAsync();
        foreach (var (box, text) in ((string, string)[])[("Command ID", search), ("Parameter name", parameter), ("Enter a search term", words)])
            await _page.GetByPlaceholder(box).FillAsync(text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Picks what a search has found.</summary>
    public Task PickAsync(string title) => _page.GetByText(title).First.ClickAsync();

    /// <summary>Presses a thumb under the only answer, sends it, and closes the thanks.</summary>
    public async Task RateAsync(string thumb)
    {
        foreach (var button in (string[])[thumb, "Submit", "Close"])
            await _page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync(); // The page draws thumbs under an answer and again under its card.
        await Assertions.Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true })).ToHaveCountAsync(0); // The thanks take the keys until they have gone.
    }

    /// <summary>Follows a link and returns the page behind it.</summary>
    public async Task<IPage> FollowAsync(ILocator link) =>
        await _page.Context.RunAndWaitForPageAsync(() => link.ClickAsync());

    /// <summary>Leaves the conversation alone on a small screen.</summary>
    public async Task ShrinkAsync(int width, int height)
    {
        await _page.SetViewportSizeAsync(width, height);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();
    }

    public Task CloseAsync() => _page.CloseAsync();

    /// <summary>Writes what the screen shows to a file.</summary>
    public Task PictureAsync(string path) => _page.ScreenshotAsync(new() { Path = path });
}
