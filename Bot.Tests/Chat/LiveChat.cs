using System.Globalization;
using Bot.Playground;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Tests.Playground;
using Microsoft.Playwright;

namespace Bot.Tests.Chat;

/// <summary>The bot as people meet it: the real program in a process of its own, the real Agents Playground, a real browser.</summary>
public sealed class LiveChat : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly InstalledChat _installed = new();
    private readonly Browser _browser = new();
    private readonly List<ChatProcess> _others = [];
    private BotProcess? _bot;
    private Task<string>? _address;
    private ChatPage? _first;
    private IPage? _next;

    // Below those that outgoing connections take, and apart from that of tests run beside these.
    private static int Port => 20_000 + (Environment.ProcessId % 10_000);

    private BotProcess Bot => _bot ?? throw new InvalidOperationException("It does not run yet.");

    /// <summary>The data folder of the running bot.</summary>
    internal string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(ChatPage.Patience);
        await _installed.InitializeAsync();
    }

    /// <summary>A page with an empty chat, ready to type in; the test skips itself where the chat cannot be had.</summary>
    internal async Task<ChatPage> OpenAsync()
    {
        await OpenFirstAsync();
        return await LoadAsync(_next ??= await _browser.OpenAsync());
    }

    /// <summary>The page that was opened first, and the only one where the bot says hello; it stays open, and shows what is said on others.</summary>
    internal async Task<ChatPage> OpenFirstAsync()
    {
        _installed.Require();
        return _first ??= await LoadAsync(await _browser.OpenAsync());
    }

    /// <summary>A page in which somebody else of the team types: a chat shows the own messages of one person alone, so theirs is another.</summary>
    internal async Task<ChatPage> OpenForAsync(TeamMate mate)
    {
        await OpenFirstAsync();
        var people = Path.Combine(Folder, "people.yml");
        await File.WriteAllTextAsync(people, mate.InPlaceOfAmira(await File.ReadAllTextAsync(ChatPackage.People)));
        var port = FreePort.From(Port + 1);
        var chat = ChatProcess.Start(new ChatPackage(new DataFolder(_installed.Folder)), new Uri(Bot.Http.BaseAddress ?? throw new InvalidOperationException(), "/api/messages"), port, people);
        _others.Add(chat);
        Assert.True(await chat.IsListeningAsync(TestContext.Current.CancellationToken));
        return await ChatPage.LoadAsync(await _browser.OpenAsync(), $"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}");
    }

    public async ValueTask DisposeAsync()
    {
        _others.ForEach(static chat => chat.Dispose());
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }

        await _browser.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<ChatPage> LoadAsync(IPage page) => await ChatPage.LoadAsync(page, await (_address ??= StartAsync()));

    /// <summary>Starts the bot; returns the address of its chat.</summary>
    private async Task<string> StartAsync()
    {
        _installed.LinkInto(Folder);
        _bot = BotProcess.Start(Folder, ("Playground__Enabled", "true"), ("Playground__Port", Port.ToString(CultureInfo.InvariantCulture)));
        return (await _bot.LineWithAsync("Chat with it: "))["Chat with it: ".Length..];
    }
}
