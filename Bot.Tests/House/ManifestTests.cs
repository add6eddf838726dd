using System.Diagnostics;
using System.Text.Json;
using Bot.Graph;
using Bot.Packaging;
using Bot.Tests.Host;
using Cards;

namespace Bot.Tests.House;

public sealed class ManifestTests
{
    private static readonly TeamsPackage Package = new(Guid.Parse("fedcba98-7654-3210-fedc-ba9876543210"), Guid.Parse("01234567-89ab-cdef-0123-456789abcdef"), "bot.example.nhs.uk");

    private static readonly string Filled = Package.Manifest();

    private static readonly string FilledForGraph = (Package with { UsesGraph = true }).Manifest();

    private static readonly JsonElement Manifest = JsonDocument.Parse(Filled).RootElement;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Microsofts_validator_finds_nothing_wrong(bool usesGraph)
    {
        Assert.SkipWhen(Tools.Node is null, "Node is not installed: https://nodejs.org");
        Assert.SkipUnless(Tools.NodePackages, "The validator is not installed: npm ci --prefix Bot.Tests/Node");

        Assert.Equal("[]", await CheckAsync(Tools.Node, usesGraph ? FilledForGraph : Filled));
    }

    [Fact]
    public void Nothing_is_left_to_fill_in() => Assert.DoesNotContain("{{", Filled + FilledForGraph, StringComparison.Ordinal);

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
    [InlineData("activities")]
    public void No_permission_is_asked_for(string permission) => Assert.False(Manifest.TryGetProperty(permission, out _));

    [Fact]
    public void With_Graph_owners_and_the_feed_are_asked_for_and_nothing_else()
    {
        var manifest = JsonDocument.Parse(FilledForGraph).RootElement;
        var asked = manifest.GetProperty("authorization").GetProperty("permissions").GetProperty("resourceSpecific").EnumerateArray();

        Assert.Equal(["TeamMember.Read.Group", "TeamsActivity.Send.User"], asked.Select(one => one.GetProperty("name").GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Signs_people_in_to_the_tab_as_to_the_bot()
    {
        var app = Manifest.GetProperty("webApplicationInfo");

        Assert.Equal("01234567-89ab-cdef-0123-456789abcdef", app.GetProperty("id").GetString());
        Assert.Equal("api://bot.example.nhs.uk/botid-01234567-89ab-cdef-0123-456789abcdef", app.GetProperty("resource").GetString());
    }

    [Fact]
    public void Has_the_tab_in_the_own_chat_and_in_channels()
    {
        Assert.Equal("https://bot.example.nhs.uk/tab", Manifest.GetProperty("staticTabs")[0].GetProperty("contentUrl").GetString());
        Assert.Equal("https://bot.example.nhs.uk/tab/configure", Manifest.GetProperty("configurableTabs")[0].GetProperty("configurationUrl").GetString());
        Assert.Equal("bot.example.nhs.uk", Assert.Single(Manifest.GetProperty("validDomains").EnumerateArray()).GetString());
    }

    [Fact]
    public void Each_kind_of_line_in_the_feed_is_announced()
    {
        var types = JsonDocument.Parse(FilledForGraph).RootElement.GetProperty("activities").GetProperty("activityTypes").EnumerateArray().ToList();

        Assert.Equal([FeedType.CheckInClosed, FeedType.WeeklySummary], types.Select(type => type.GetProperty("type").GetString()), StringComparer.Ordinal);
        Assert.All(types, type => Assert.Contains("{team}", type.GetProperty("templateText").GetString(), StringComparison.Ordinal)); // The one parameter that is sent.
    }

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
