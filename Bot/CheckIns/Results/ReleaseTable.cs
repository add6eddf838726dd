using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Cards;

namespace Bot.CheckIns.Results;

/// <summary>What was released of a check-in as a table, for a file: the same numbers as on the cards, and no others. Pure.</summary>
internal static class ReleaseTable
{
    /// <summary>The rows, with the names of the columns on top; a cell is a text, a number, or null for nothing.</summary>
    public static IReadOnlyList<IReadOnlyList<object?>> Of(ClosedCheckIn closed)
    {
        var set = closed.CheckIn.Set;
        return [Head(set), .. closed.Release.Answered is null ? [TooFew(closed)] : set.Domains.SelectMany(domain => Rows(closed, domain))];
    }

    private static object?[] Head(CheckInSet set) =>
    [
        "Check-in", "Closed on", "Answered", "Could answer", "Topic", "Question",
        .. set.Scale.Select(static level => $"{level.Value} {level.Name}"),
        "Don't know or no answer", "Average", "Spread (standard deviation)", "Note",
    ];

    private static object?[] TooFew(ClosedCheckIn closed) => Row(closed, null, null, null, $"Fewer than {closed.Release.Minimum} people answered, so there are no results.");

    private static IEnumerable<object?[]> Rows(ClosedCheckIn closed, SetDomain domain)
    {
        if (closed.Release.Find(domain.Id) is not { } release)
            yield break;
        foreach (var item in domain.Items)
            yield return Counted(closed, domain, item.Text, release.Find(item.Id)?.Tally);
        if (closed.CheckIn.Set.AsksTarget)
            yield return Counted(closed, domain, "Where we want to be in 12 months", release.Target);
        foreach (var comment in release.Comments)
            yield return Row(closed, domain, "Comment", null, comment);
    }

    private static object?[] Counted(ClosedCheckIn closed, SetDomain domain, string question, Tally? tally) =>
        Row(closed, domain, question, tally, tally is null ? Release.Withheld : null);

    private static object?[] Row(ClosedCheckIn closed, SetDomain? domain, string? question, Tally? tally, string? note)
    {
        var figures = tally is null ? null : Figures.Of(tally);
        return
        [
            closed.CheckIn.Set.Title, LondonDate.Of(ResultFacts.DayOf(closed)), closed.Release.Answered, closed.Release.RosterSize, domain?.Title, question,
            .. closed.CheckIn.Set.Scale.Select(level => (object?)tally?.Levels[level.Value - 1]),
            tally?.Without, Rounded(figures?.Mean), Rounded(figures?.Spread), note,
        ];
    }

    private static double? Rounded(double? figure) => figure is { } number ? Math.Round(number, 2, MidpointRounding.AwayFromZero) : null;
}
