using System.Globalization;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Results;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Cards.CheckIns.Results;

namespace Bot.Places.Facilitating;

/// <summary>Plans how a team talks its frozen results through, from what was released of them alone.</summary>
internal sealed class Talk(ResultFacts facts)
{
    private const int MostStarts = 2;
    private static readonly string[] GroundRules = ["Nobody needs to say what they answered, and nobody asks.", "We talk about the work, not about each other, and not about patients."];

    /// <summary>The steps: a beginning, the widest disagreements, where to start, what is agreed, and the end.</summary>
    public IReadOnlyList<TalkStep> Of(ClosedCheckIn closed)
    {
        var set = closed.CheckIn.Set;
        return
        [
            new TalkStep("Welcome", 3, [Welcome(closed), .. GroundRules]),
            .. TalkingPoint.Of(set, closed.Release).Select(point => new TalkStep(point.Domain.Title, 8, PointOf(closed, point))),
            new TalkStep("Where to start", 8, [.. Starts(set, closed.Release)]),
            new TalkStep("Agree", 10, ["Which one or two things will we do first, who sees to each, and by when?", "What of it cannot be solved here, and should be a priority to raise?"]),
            new TalkStep("End", 2, ["Read out what was agreed. It comes back, first of all, at the next check-in.", "Ask each person for one word on how this was."]),
        ];
    }

    private static string Welcome(ClosedCheckIn closed) => closed.Release.Answered is { } answered
        ? string.Create(CultureInfo.InvariantCulture, $"“{closed.CheckIn.Set.Title}”: {answered} of {closed.Release.RosterSize} of us answered. The results are final, and show us as a team.")
        : $"“{closed.CheckIn.Set.Title}”: too few of us answered for results, so we talk about the questions themselves.";

    private static string[] PointOf(ClosedCheckIn closed, TalkingPoint point) =>
    [
        $"“{point.Item.Text}”",
        .. closed.Release.Find(point.Domain.Id)?.Find(point.Item.Id)?.Tally is { } tally
            ? [string.Join("; ", closed.CheckIn.Set.Scale.Select((level, i) => string.Create(CultureInfo.InvariantCulture, $"{level.Value} {level.Name}: {tally.Levels[i]}")))]
            : Array.Empty<string>(),
        point.Question,
    ];

    // The lowest first.
    private List<string> Starts(CheckInSet set, Release release)
    {
        List<DomainResult> lowest = [.. set.Domains.Select(domain => facts.DomainOf(set, domain, release)).Where(static domain => domain.Figures is not null).OrderBy(static domain => domain.Figures?.Average).Take(MostStarts)];
        return lowest is [] ? ["What would help us most: something that we can begin next week?"] : lowest.ConvertAll(static domain => $"{domain.Title}: {domain.Next?.Text ?? "what would a first small step be?"}");
    }
}
