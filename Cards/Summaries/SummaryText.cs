using System.Globalization;
using Cards.CheckIns;
using Cards.CheckIns.Results;

namespace Cards.Summaries;

/// <summary>A summary in plain words. The card and every other form of it say the same, because they are made of these.</summary>
public static class SummaryText
{
    /// <summary>The most entries of one kind; what goes beyond is counted only.</summary>
    public const int Most = 10;

    /// <summary>What it is made of.</summary>
    public const string Nature = "Counts only, and what the team agreed to do: nobody's own answers.";

    /// <summary>What stands above it.</summary>
    public static string TitleOf(SummaryFacts facts) => facts.Team.Length == 0 ? "Summary for your team" : $"Summary: {facts.Team}";

    /// <summary>It in one line, for a notification.</summary>
    public static string LineOf(SummaryFacts facts) =>
        $"{TitleOf(facts)}, {LondonDate.Of(facts.Day)}: {string.Join("; ", Of(facts).Select(static section => section.Heading))}.";

    /// <summary>Its parts, in the order in which they are shown; empty ones are left out.</summary>
    /// <param name="facts">What there is to tell.</param>
    /// <param name="most">The most entries of one kind, from 1 to <see cref="Most"/>.</param>
    public static IReadOnlyList<SummarySection> Of(SummaryFacts facts, int most = Most) =>
    [
        .. Section("Open now", facts.Open.Select(LineOf), most),
        .. facts.Results.Take(most).Select(static result => new SummarySection($"Results: {result.Title}", [TookPart(result), .. result.Domains.Select(domain => LineOf(domain, result.Scale))])),
        .. Section("Actions overdue", facts.Overdue.Select(static action => action.Words), most),
        .. Section("Actions due soon", facts.Due.Select(static action => action.Words), most),
        .. Section("Asked about last week by five people or more", facts.Asked.Select(LineOf), most),
        .. Section("Asked of me last week by five people or more, without an answer", facts.Unanswered.Select(LineOf), most),
        .. Section("Training that five people or more have finished", facts.Training, most),
    ];

    private static string LineOf(SummaryTopic topic) => string.Create(CultureInfo.InvariantCulture, $"{topic.Title}: {topic.People} people");

    private static SummarySection[] Section(string heading, IEnumerable<string> lines, int most) => lines.ToList() switch
    {
        [] => [],
        var many when many.Count > most => [new SummarySection(heading, [.. many.Take(most), $"And {many.Count - most} more."])],
        var all => [new SummarySection(heading, all)],
    };

    private static string LineOf(SummaryOpen open) => $"{open.Title}, until {LondonDate.WithTime(open.ClosesAt)}: "
        + (open.Answered is { } answered ? $"{answered} of {open.Roster} people have answered." : $"fewer than {open.Minimum} people have answered so far.");

    private static string TookPart(SummaryResult result) => $"Closed on {LondonDate.Of(result.ClosedOn)}. "
        + (result.Answered is { } answered
            ? $"{answered} of {result.Roster} people answered. These results are final."
            : $"Fewer than {result.Minimum} people answered, so there are no results. The answers are deleted.");

    private static string LineOf(SummaryDomain domain, Scale scale) => $"{domain.Title}: {domain.Figures switch
    {
        null => ResultWords.Withheld,
        { Lowest: var lowest, Highest: var highest } when lowest == highest => $"all ratings are {LabelOf(scale, lowest)}.",
        var figures => $"from {LabelOf(scale, figures.Lowest)} to {LabelOf(scale, figures.Highest)}; average {ResultWords.Number(figures.Average)}.",
    }}{ResultWords.Moved(domain.Change)}";

    private static string LabelOf(Scale scale, int level) => scale.Levels.First(step => step.Value == level).Label;
}
