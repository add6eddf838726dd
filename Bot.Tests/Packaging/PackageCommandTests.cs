using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Bot.Packaging;
using Bot.Tests.Host;

namespace Bot.Tests.Packaging;

public sealed class PackageCommandTests : IDisposable
{
    private const string BotId = "01234567-89ab-cdef-0123-456789abcdef";
    private const string AppId = "fedcba98-7654-3210-fedc-ba9876543210";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_zip_with_the_manifest_and_both_icons_and_nothing_else()
    {
        Assert.Equal(0, (await PackAsync("--bot-id", BotId, "--domain", "bot.example.nhs.uk")).Code);

        using var zip = ZipFile.OpenRead(_folder.File("companion.zip"));
        Assert.Equal("manifest.json, color.png, outline.png", string.Join(", ", zip.Entries.Select(entry => entry.FullName)));
        Assert.All(zip.Entries, entry => Assert.NotEqual(0, entry.Length));
    }

    [Fact]
    public async Task Fills_the_ids_and_the_domain_into_the_manifest()
    {
        await PackAsync("--bot-id", BotId, "--app-id", AppId, "--domain", "Bot.Example.nhs.uk");

        var manifest = Manifest();
        Assert.Equal(AppId, manifest.GetProperty("id").GetString());
        Assert.Equal(BotId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal("bot.example.nhs.uk", manifest.GetProperty("validDomains")[0].GetString());
        Assert.Equal("https://bot.example.nhs.uk/privacy", manifest.GetProperty("developer").GetProperty("privacyUrl").GetString());
    }

    [Fact]
    public async Task Asks_for_what_Graph_needs_when_it_is_told_to()
    {
        await PackAsync("--bot-id", BotId, "--domain", "bot.example.nhs.uk", "--graph");

        Assert.Equal(BotId, Manifest().GetProperty("webApplicationInfo").GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_app_id_is_the_bot_id_unless_another_is_given()
    {
        await PackAsync("--bot-id", BotId, "--domain", "bot.example.nhs.uk");

        Assert.Equal(BotId, Manifest().GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        var file = _folder.File("companion.zip");
        await PackAsync("--bot-id", BotId, "--domain", "bot.example.nhs.uk");
        var first = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        await PackAsync("--bot-id", BotId, "--domain", "bot.example.nhs.uk");

        Assert.Equal(first, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("not-an-id")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_wrong_id_is_refused_in_plain_words(string id)
    {
        var (code, said) = await PackAsync("--bot-id", id, "--domain", "bot.example.nhs.uk");

        Assert.NotEqual(0, code);
        Assert.Contains($"'{id}' is not an id", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("https://bot.example.nhs.uk")]
    [InlineData("bot.example.nhs.uk:443")]
    [InlineData("bot.example.nhs.uk/api")]
    [InlineData("bot.example.nhs.uk.")]
    [InlineData("*.example.nhs.uk")]
    [InlineData("bötchen.example")]
    [InlineData("localhost")]
    [InlineData("10.0.0.1")]
    [InlineData("a\",\"b.example")]
    public async Task A_wrong_domain_is_refused_in_plain_words(string domain)
    {
        var (code, said) = await PackAsync("--bot-id", BotId, "--domain", domain);

        Assert.NotEqual(0, code);
        Assert.Contains($"'{domain}' is not a domain", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told_and_leaves_nothing_behind()
    {
        var path = Path.Combine(_folder.File("no-such-folder"), "companion.zip");

        var (code, said) = await PackToAsync(path, "--bot-id", BotId, "--domain", "bot.example.nhs.uk");

        Assert.Equal(1, code);
        Assert.Contains($"{path} cannot be written", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_told_with_a_file_in_it()
    {
        var (code, said) = await PackToAsync(_folder.Path, "--bot-id", BotId, "--domain", "bot.example.nhs.uk");

        Assert.Equal(1, code);
        Assert.Contains($"{_folder.Path} is a folder: name the zip file to write, such as {_folder.File("companion.zip")}.", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task The_full_path_is_told() =>
        Assert.StartsWith($"Wrote {_folder.File("companion.zip")}.", (await PackAsync("--bot-id", BotId, "--domain", "bot.example.nhs.uk")).Said, StringComparison.Ordinal);

    private Task<(int Code, string Said)> PackAsync(params string[] options) => PackToAsync(_folder.File("companion.zip"), options);

    private static async Task<(int Code, string Said)> PackToAsync(string path, params string[] options)
    {
        await using var said = new StringWriter();
        var root = new RootCommand { PackageCommand.Of().Command };
        var code = await root.Parse(["package", .. options, "--out", path])
            .InvokeAsync(new InvocationConfiguration { Output = said, Error = said }, TestContext.Current.CancellationToken);
        return (code, said.ToString());
    }

    private JsonElement Manifest()
    {
        using var zip = ZipFile.OpenRead(_folder.File("companion.zip"));
        using var stream = zip.Entries[0].Open();
        return JsonSerializer.Deserialize<JsonElement>(stream);
    }
}
