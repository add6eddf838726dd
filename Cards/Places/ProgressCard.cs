using System.Globalization;
using Cards.Elements;

namespace Cards.Places;

/// <summary>How far a check-in of many teams has come, team by team in the order of their names.</summary>
public static class ProgressCard
{
    /// <summary>The most teams that are listed.</summary>
    public const int MostTeams = 60;

    /// <summary>The card.</summary>
    public static Card Of(ProgressFacts progress)
    {
        var words = $"{progress.Title} in {progress.Place}, open until {LondonDate.WithTime(progress.ClosesAt)}.";
        return new Card
        {
            FallbackText = $"{words} {Counted(progress.Teams)}",
            Speak = $"{words} {Counted(progress.Teams)}",
            Body =
            [
                TextBlock.Title($"Progress: {CardText.Escape(progress.Place)}"),
                new TextBlock(CardText.Escape(words)),
                new TextBlock(Counted(progress.Teams)),
                new TextBlock(string.Join('\n', Lines(progress.Teams))),
                new TextBlock("How many have answered is left out where it could lead to people. I tell nobody who has."),
            ],
        };
    }

    private static string Counted(IReadOnlyList<TeamRow> teams) =>
        string.Join(", ", teams.GroupBy(static team => team.State, StringComparer.Ordinal).Select(static group => $"{group.Count().ToString(CultureInfo.InvariantCulture)} {group.Key}")) + ".";

    private static IEnumerable<string> Lines(IReadOnlyList<TeamRow> teams) => teams.Take(MostTeams).Select(static team => team.Line)
        .Concat(teams.Count > MostTeams ? [$"- and {(teams.Count - MostTeams).ToString(CultureInfo.InvariantCulture)} more"] : Array.Empty<string>());
}
