using Bot.Tests.Cards.CheckIns;
using Cards;
using Cards.CheckIns;
using Cards.Summaries;

namespace Bot.Tests.Cards.Summaries;

/// <summary>Summaries, filled with likely contents.</summary>
internal static class SummarySamples
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    public static readonly SummaryFacts Full = new("Neighbourhood [MDT]", Day)
    {
        Open = [new SummaryOpen("Access", new DateTimeOffset(2026, 12, 4, 17, 0, 0, TimeSpan.Zero), 5, 12, null)],
        Results =
        [
            new SummaryResult(
                ResultSamples.Results.Title, ResultSamples.Results.ClosedOn, 5, ResultSamples.Results.Roster, ResultSamples.Results.Answered, CheckInSamples.Scale,
                [.. ResultSamples.Results.Domains.Select(static domain => new SummaryDomain(domain.Title, domain.Figures, domain.Change))]),
            new SummaryResult("Community capacity", Day, 5, 6, null, CheckInSamples.Scale, []),
        ],
        Overdue = [CheckInSamples.Actions[0]],
        Due = [.. Enumerable.Range(1, 12).Select(static number => new AgreedAction($"a{number}", $"Step {number}", "all of us", Day))],
        Asked = [new SummaryTopic("Supervision", 9)],
        Unanswered = [new SummaryTopic("Interpreters", 7)],
        Training = ["Motivational *interviewing*"],
    };

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(StringComparer.Ordinal)
    {
        ["SummaryCard.Full"] = SummaryCard.Of(Full),
        ["SummaryCard.OneAction"] = SummaryCard.Of(new SummaryFacts("", Day) { Due = [CheckInSamples.Actions[0]] }),
        ["WhichTeamCard.Two"] = WhichTeamCard.Of("pause summaries", [new("Neighbourhood MDT", "abcd"), new("East PCN", "efgh")]),
    };
}
