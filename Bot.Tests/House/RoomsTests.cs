using System.Text.RegularExpressions;

namespace Bot.Tests.House;

/// <summary>Holds who may know whom inside Bot, by the using lines and qualified names of the sources.</summary>
public sealed partial class RoomsTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Starting"] = [],
        ["Storage"] = ["Starting"],
        ["Turns"] = [],
        ["Screening"] = ["Turns", "LocalSettings"],
        ["Outbox"] = ["Starting", "Turns", "Storage", "Commands"],
        ["Commands"] = ["Starting", "Storage"],
        ["Pages"] = ["Starting", "Storage", "LocalSettings", "LanguageModel", "AzureSearch"],
        ["Documents"] = ["Starting", "Storage", "Commands", "Turns", "Outbox", "People", "Graph"],
        ["AzureSearch"] = ["Starting"],
        ["People"] = ["Starting", "Turns", "Storage"],
        ["LocalSettings"] = ["Turns", "People", "Storage"],
        ["Asking"] = ["Turns", "LanguageModel", "Screening", "People", "Outbox", "Storage", "Pages", "Commands", "LocalSettings"],
        ["Evaluation"] = ["Asking", "Screening", "Commands", "Turns"],
        ["Welcome"] = ["Turns", "Storage", "Pages", "Starting", "People"],
        ["Teams"] = ["Starting", "Turns", "Screening", "Outbox", "Storage", "People"],
        ["Playground"] = ["Starting", "Storage"],
        ["Packaging"] = ["Commands"],
        ["Graph"] = ["Starting", "Turns", "Outbox", "People"],
        ["LanguageModel"] = ["Starting", "Storage"],
        ["Experts"] = ["Turns", "Outbox", "Storage", "People", "Documents"],
        ["CheckIns"] = ["Starting", "Commands", "Storage", "Turns", "Outbox", "Screening", "People", "Pages"],
        ["Places"] = ["Turns", "Storage", "Commands", "Outbox", "People", "Pages", "CheckIns"],
        ["Training"] = ["Starting", "Commands", "Storage", "Turns", "Outbox", "People", "Pages"],
        ["Rights"] = ["Starting", "Storage", "Turns", "People", "Pages"],
        ["Summaries"] = ["Starting", "Commands", "Storage", "Turns", "Outbox", "People"],
        ["Joins"] = ["Turns", "Outbox", "Asking", "Experts", "CheckIns", "Training", "Summaries", "Graph"],
        ["Tab"] = ["Starting", "Storage", "Turns", "People", "Pages", "Teams", "CheckIns", "Training", "Summaries", "Experts", "Documents", "Places"],
        ["Operations"] = ["Starting", "Commands", "Storage"],
        ["Doctor"] = ["Starting", "Commands", "Storage", "Teams", "Graph", "People", "Experts", "Pages"],
        ["Telemetry"] = ["Starting", "Outbox"],
        ["Health"] = ["Starting", "Storage", "Outbox", "LanguageModel"],
    };

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Tree.Path("Bot")).Where(HasSources).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_it_may(string room)
    {
        Assert.Empty(Known(room).Except(MayKnow[room], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_that_may_know_another_does(string room)
    {
        Assert.Empty(MayKnow[room].Except(Known(room), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_room_comes_back_to_itself(string room)
    {
        var reached = new HashSet<string>(MayKnow[room], StringComparer.Ordinal);
        while (reached.SelectMany(other => MayKnow[other]).ToList().Exists(reached.Add))
        {
        }

        Assert.DoesNotContain(room, reached);
    }

    [Fact]
    public void Only_Program_stands_at_the_root_and_is_short()
    {
        var file = Assert.Single(Directory.GetFiles(Tree.Path("Bot"), "*.cs"));

        Assert.EndsWith("/Program.cs", file, StringComparison.Ordinal);
        Assert.InRange(File.ReadAllLines(file).Length, 1, 60);
    }

    [Theory]
    [InlineData("Cards")]
    [InlineData("Knowledge")]
    public void A_library_knows_nothing_of_the_bot_nor_of_the_web(string library)
    {
        var usings = Tree.Sources(library).SelectMany(File.ReadLines).Where(line => line.StartsWith("using ", StringComparison.Ordinal));

        Assert.DoesNotContain(usings, static line => line.Contains(" Bot", StringComparison.Ordinal) || line.Contains("AspNetCore", StringComparison.Ordinal));
    }

    private static bool HasSources(string path) => Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories).Any()
        && Path.GetFileName(path) is not ("bin" or "obj");

    private static HashSet<string> Known(string room) => Tree.Sources("Bot/" + room)
        .SelectMany(file => RoomName().Matches(File.ReadAllText(file)).Select(match => match.Groups["room"].Value))
        .Where(name => MayKnow.ContainsKey(name) && !string.Equals(name, room, StringComparison.Ordinal))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\bBot\.(?<room>[A-Z]\w+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoomName();
}
