using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Bot.Tests.Host;

namespace Bot.Tests.Playground;

public sealed class BrowserChatTests(InstalledChat chat) : IClassFixture<InstalledChat>, IDisposable
{
    private static readonly (string, string) WithChat = ("Playground__Enabled", "true");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_page_answers_at_the_address_it_prints()
    {
        chat.Require();
        await using var bot = Start();
        using var browser = new HttpClient();

        var page = await browser.GetStringAsync(await AddressAsync(bot), Cancellation);

        Assert.Contains("Agents Playground", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listens_on_loopback_alone()
    {
        chat.Require();
        await using var bot = Start();

        var address = await AddressAsync(bot);

        Assert.Equal([IPAddress.Loopback], Listeners.At(address.Port));
    }

    [Fact]
    public async Task Takes_a_later_port_when_its_own_is_taken()
    {
        chat.Require();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var bot = Start(("Playground__Port", taken.ToString(CultureInfo.InvariantCulture)));

        var address = await AddressAsync(bot);

        Assert.True(address.Port > taken);
    }

    [Fact]
    public async Task Ends_when_the_bot_is_killed()
    {
        chat.Require();
        await using var bot = Start();
        var address = await AddressAsync(bot);

        await bot.KillAsync();

        await Listeners.NoneAtAsync(address.Port, within: Patience, Cancellation);
    }

    [Fact]
    public async Task Is_gone_when_the_bot_has_stopped()
    {
        chat.Require();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A Windows process cannot be asked to stop by a signal.");
        await using var bot = Start();
        var address = await AddressAsync(bot);

        await bot.StopAsync();

        Assert.Empty(Listeners.At(address.Port));
    }

    [Fact]
    public async Task Says_how_to_get_Node_when_there_is_none()
    {
        await using var bot = Start(("PATH", ""));

        var line = await bot.LineWithAsync("needs Node.js");

        Assert.Equal(
            "Chat in the browser needs Node.js 20 or later: install it from https://nodejs.org or with your package manager, "
            + "then start again. The bot itself is running.",
            line);
    }

    public void Dispose() => _folder.Dispose();

    private BotProcess Start(params (string Name, string Value)[] settings)
    {
        chat.LinkInto(_folder.Path);
        return BotProcess.Start(_folder.Path, [WithChat, .. settings]);
    }

    private static async Task<Uri> AddressAsync(BotProcess bot)
    {
        var line = await bot.LineWithAsync("Chat with it: ");
        return new(line["Chat with it: ".Length..]);
    }
}
