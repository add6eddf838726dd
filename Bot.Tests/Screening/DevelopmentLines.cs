using Bot.Screening;
using Bot.Tests.House;
using Bot.Turns;

namespace Bot.Tests.Screening;

/// <summary>The lines of <c>lines.tsv</c>: what people may type, and what is to become of it.</summary>
internal static class DevelopmentLines
{
    public static IReadOnlyList<(string Kind, string Words)> All { get; } =
    [
        .. File.ReadLines(Tree.Path("Bot.Tests/Screening/lines.tsv")).Select(line => line.Split('\t')).Select(fields => (fields[0], fields[1])),
    ];

    public static IEnumerable<string> Of(string kind) =>
        All.Where(line => string.Equals(line.Kind, kind, StringComparison.Ordinal)).Select(line => line.Words);

    /// <summary>How the words were handled, named as the lines name it.</summary>
    public static string HandlingOf(string words) => Screen.Look(words) switch
    {
        null => "clean",
        >= Concern.Safeguarding => "crisis",
        >= Concern.Address => "patient",
        _ => "advice",
    };
}
