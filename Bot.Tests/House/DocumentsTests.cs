using System.Text.RegularExpressions;
using Bot.Doctor;
using Bot.Tests.Host;

namespace Bot.Tests.House;

/// <summary>Holds the documents to what there is.</summary>
public sealed partial class DocumentsTests
{
    public static TheoryData<string> Documents => [.. Directory.GetFiles(Tree.Path("docs"), "*.md").Select(static path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_test_that_is_named_exists(string document)
    {
        var tests = typeof(DocumentsTests).Assembly.GetTypes().Where(static type => type.IsPublic)
            .SelectMany(static type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}").Append(type.Name))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(TestName().Matches(Read(document)).Select(static match => match.Groups["name"].Value).Except(tests, StringComparer.Ordinal));
    }

    [Fact]
    public void Promises_are_held_by_tests() => Assert.InRange(TestName().Count(Read("promises.md")), 40, 400);

    [Fact]
    public async Task Every_table_is_in_the_data_map()
    {
        await using var bot = await RunningBot.StartAsync();
        var tables = bot.Database.Read(Stores.TablesOf);
        var section = Read("data-map.md").Split("## Tables of the store")[1].Split("## ")[0];
        var told = FirstCells(section).ToList();

        Assert.Empty(tables.Except(told, StringComparer.Ordinal));
        Assert.Empty(told.Except(tables, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_Graph_permission_is_in_the_table()
    {
        var told = FirstCells(Read("permissions.md")).ToList();
        var used = Tree.Sources("Bot/Graph").Append(Tree.Path("appPackage/graph.json")).SelectMany(static file => Permission().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups["name"].Value);
        var needed = GraphNeed.All.SelectMany(static need => need.Wider.Append(need.Permission)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(used.Except(needed, StringComparer.Ordinal));
        Assert.Equal(needed.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file(string document) => Assert.All(
        Link().Matches(Read(document)).Select(static match => match.Groups["target"].Value).Where(static target => !target.StartsWith("http", StringComparison.Ordinal)),
        target => Assert.True(File.Exists(Path.GetFullPath(target, Tree.Path("docs"))), target));

    [Theory]
    [MemberData(nameof(Documents))]
    public void None_claims_to_be_certified(string document) =>
        Assert.DoesNotMatch(new Regex(@"\b(is|are|been) (certified|compliant|accredited|approved by)|\b(fully )?compl(ies|iant) with", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), Read(document));

    private static string Read(string document) => File.ReadAllText(Tree.Path($"docs/{document}"));

    private static IEnumerable<string> FirstCells(string text) => text.Split('\n')
        .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(static line => Code().Matches(line.Split('|')[1]).Select(static match => match.Groups["code"].Value));

    [GeneratedRegex(@"`(?<name>[A-Z]\w+Tests(\.\w+)?)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestName();

    [GeneratedRegex("\"(?<name>[A-Z][A-Za-z]+\\.(Read|Send|Selected|ReadWrite)[A-Za-z.]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Permission();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
