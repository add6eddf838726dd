using System.Net;
using System.Net.Sockets;
using Bot.Storage;
using Bot.Storage.Sqlite;
using Bot.Tests.Host;

namespace Bot.Tests.Commands;

public sealed class ServerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Begins_by_naming_the_environment_and_the_data_folder()
    {
        await using var bot = BotProcess.Start(_folder.Path);

        var first = await bot.LineWithAsync("");

        Assert.Contains("Development", first, StringComparison.Ordinal);
        Assert.Contains(_folder.Path, first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_the_data_folder_and_its_stores_for_their_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        var data = _folder.File("data");

        await using var bot = await BotProcess.StartReadyAsync(data);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(data).UnixFileMode);
        Assert.All(
            new DirectoryInfo(data).GetFiles("*.db*"),
            static file => Assert.Equal((file.Name, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file.Name, file.UnixFileMode)));
    }

    [Fact]
    public async Task Refuses_a_data_folder_that_another_bot_uses()
    {
        await using var first = await BotProcess.StartReadyAsync(_folder.Path);

        var second = await TerminalRun.OfAsync(_folder.Path, []);

        second.AssertRefuses(_folder.Path);
        Assert.Single(second.ErrorLines());
    }

    [Fact]
    public async Task Refuses_an_address_that_is_taken_and_says_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";

        var run = await TerminalRun.OfAsync(_folder.Path, [], ("ASPNETCORE_URLS", address));

        run.AssertRefuses(address, "ASPNETCORE_URLS");
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:-1")]
    public async Task Refuses_words_that_are_no_address_and_shows_one(string address)
    {
        var run = await TerminalRun.OfAsync(_folder.Path, [], ("ASPNETCORE_URLS", address));

        run.AssertRefuses($"ASPNETCORE_URLS is \"{address}\"", "http://localhost:3978");
        Assert.Single(run.ErrorLines(), static line => line.Contains("localhost", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Knowledge__Folders", "/articles", "Knowledge__Folders__0")]
    [InlineData("Outbox__FirstWait", "2s", "00:00:02")]
    public async Task Refuses_a_setting_that_it_cannot_read_and_says_what_to_write(string name, string value, string right)
    {
        var run = await TerminalRun.OfAsync(_folder.Path, [], (name, value));

        run.AssertRefuses(name, right);
    }

    [Fact]
    public async Task Refuses_a_data_folder_that_cannot_be_made()
    {
        var occupied = _folder.File("occupied");
        await File.WriteAllTextAsync(occupied, "a file where a folder should be", TestContext.Current.CancellationToken);

        var run = await TerminalRun.OfAsync(occupied, []);

        run.AssertRefuses(occupied, "Storage__Folder");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    public async Task Refuses_a_damaged_store_and_leaves_it_as_it_is(int offset)
    {
        var path = _folder.File("companion.db");
        new Database(new SqliteEngine(path, TimeProvider.System)).Dispose();
        var damaged = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        damaged.AsSpan(offset, 4096).Fill(0xA5);
        await File.WriteAllBytesAsync(path, damaged, TestContext.Current.CancellationToken);

        var run = await TerminalRun.OfAsync(_folder.Path, []);

        run.AssertRefuses(path, "backup");
        Assert.Equal(damaged, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Production", "", true)]
    [InlineData("Production", "https://companion.example.nhs.uk", false)]
    [InlineData("Development", "", false)]
    public async Task Tells_that_links_are_missing_where_no_public_address_is_set(string environment, string address, bool isTold)
    {
        await using var bot = BotProcess.Start(
            _folder.Path,
            ("ASPNETCORE_ENVIRONMENT", environment),
            ("Pages__Address", address),
            ("Teams__AppId", TokenSmith.AppId),
            ("Teams__TenantId", TokenSmith.TenantId),
            ("Teams__ClientSecret", "not a secret"));
        await bot.LineWithAsync("Listening on");
        await bot.StopAsync();

        Assert.Equal(isTold ? 1 : 0, (await bot.ErrorsAsync()).Split('\n').Count(line => line.StartsWith("Pages__Address is not set", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Refuses_production_without_credentials_and_names_the_settings()
    {
        var run = await TerminalRun.OfAsync(_folder.Path, [], ("ASPNETCORE_ENVIRONMENT", "Production"));

        run.AssertRefuses("Teams__AppId");
        run.AssertRefuses("Teams__TenantId");
    }

    [Fact]
    public async Task Logs_as_json_where_the_settings_say_so()
    {
        await using (await BotProcess.StartReadyAsync(_folder.Path))
        {
        }

        File.Delete(_folder.File("companion.key")); // Which is worth a line.
        await using var bot = await BotProcess.StartReadyAsync(_folder.Path, ("Logging__Console__FormatterName", "json"));
        var printed = bot.PrintedAsync();
        await bot.StopAsync();

        var (output, _) = await printed;
        Assert.StartsWith("{\"EventId\":1102", Assert.Single(output.Split('\n'), static line => line.Contains("companion.key is not the key", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
