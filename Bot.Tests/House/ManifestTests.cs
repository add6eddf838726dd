using System.Diagnostics;
using System.Text.Json;
using Bot.Packaging;
using Bot.Tests.Host;
using Cards;

namespace Bot.Tests.House;

public sealed class ManifestTests
{
    private static readonly string Filled =
        new TeamsPackage(Guid.Parse("fedcba98-7654-3210-fedc-ba9876543210"), Guid.Parse("01234567-89ab-cdef-0123-456789abcdef"), "bot.example.nhs.uk").Manifest();

    private static readonly JsonElement Manifest = JsonDocument.Parse(Filled).RootElement;

    [Fact]
    public async Task Microsofts_validator_finds_nothing_wrong()
    {
        Assert.SkipWhen(Tools.Node is null, "Node is not installed: https://nodejs.org");
        Assert.SkipUnless(Tools.NodePackages, "The validator is not installed: npm ci --prefix Bot.Tests/Node");

        Assert.Equal("[]", await CheckAsync(Tools.Node, Filled));
    }

    [Fact]
    public void Nothing_is_left_to_fill_in() => Assert.DoesNotContain("{{", Filled, StringComparison.Ordinal);

    [Fact]
    public void The_schema_and_the_manifest_version_agree() =>
        Assert.Contains($"/v{Text("manifestVersion")}/", Text("$schema"), StringComparison.Ordinal);

    [Fact]
    public void The_name_is_the_one_on_the_cards() =>
        Assert.Equal(Disclosure.ProductName, Manifest.GetProperty("name").GetProperty("short").GetString());

    [Theory]
    [InlineData("independent")]
    [InlineData("not made, run or endorsed by NHS England")]
    [InlineData("passages taken from the sources")]
    [InlineData("AI does not write them.")]
    [InlineData("Leave out patient details")]
    [InlineData("medical advice")]
    public void The_description_says_what_people_must_know_before_they_use_it(string words) =>
        Assert.Contains(words, Manifest.GetProperty("description").GetProperty("full").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Commands_are_words_without_a_slash_and_told_once()
    {
        var titles = Manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
            .SelectMany(list => list.GetProperty("commands").EnumerateArray())
            .Select(command => command.GetProperty("title").GetString() ?? "")
            .ToList();

        Assert.Contains("help", titles, StringComparer.Ordinal);
        Assert.DoesNotContain(titles, title => title.Contains('/', StringComparison.Ordinal));
        Assert.Distinct(titles, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("permissions")]
    [InlineData("devicePermissions")]
    [InlineData("authorization")]
    [InlineData("webApplicationInfo")]
    public void No_permission_is_asked_for(string permission) => Assert.False(Manifest.TryGetProperty(permission, out _));

    [Fact]
    public void The_accent_is_not_the_blue_of_the_nhs() =>
        Assert.NotEqual("#005eb8", Text("accentColor"), StringComparer.OrdinalIgnoreCase);

    private static string Text(string property) => Manifest.GetProperty(property).GetString() ?? "";

    private static async Task<string> CheckAsync(string node, string manifest)
    {
        using var check = Process.Start(new ProcessStartInfo(node, ["check-manifest.js"])
        {
            WorkingDirectory = Tools.NodeFolder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("Node did not start.");
        await check.StandardInput.WriteAsync(manifest);
        check.StandardInput.Close();
        return (await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim();
    }
}
