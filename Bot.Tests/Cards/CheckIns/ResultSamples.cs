using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Agreed;
using Cards.CheckIns.Results;

namespace Bot.Tests.Cards.CheckIns;

/// <summary>What check-ins come to, filled with likely contents.</summary>
internal static class ResultSamples
{
    private static readonly DateOnly Before = new(2026, 5, 22);

    private static readonly DateOnly Closed = new(2026, 11, 22);

    private static readonly NextStep Step = new(
        "Look at ten recent referrals together that did not fit, and agree on what to say to referrers.",
        [
            new NextStepLink("Handling [unsuitable] referrals", new Uri("https://companion.example.nhs.uk/articles/unsuitable-referrals_(1)")),
            new NextStepLink("How we refer", null),
        ])
    {
        Training =
        [
            new NextStepLink("Allied health professionals: referring to a link worker", new Uri("https://hub.example.org/referring")) { Why = "about making good referrals" },
            new NextStepLink("Who can refer", null) { Why = "about making good referrals" },
        ],
    };

    private static readonly DomainResult Access = new(
        "Referral and access",
        [
            new ItemResult("Everyone who should refer knows how, and what happens next.", [1, 4, 3, 1, 2]),
            new ItemResult("Unsuitable referrals are few, and are talked through.", null),
            new ItemResult("We check who is not reaching us, and act on it.", [4, 1, 0, 4, 2]),
        ],
        new Figures(1, 4, 2.3888))
    {
        Change = new Change(0.84, Before),
        Target = new ItemResult("Where we want to be in 12 months", [0, 1, 6, 4, 0]),
        Next = Step,
    };

    public static readonly ResultsFacts Results = new(
        CheckInSamples.Open.Title,
        Closed,
        11,
        14,
        CheckInSamples.Scale,
        [
            Access,
            new DomainResult("A place in the team", [new ItemResult("Link workers can see and record what they need.", null)], null) { Target = new ItemResult("Where we want to be in 12 months", null) },
            new DomainResult("Supervision and wellbeing", [new ItemResult("Protected supervision time happens as planned.", [2, 3, 5, 0, 1])], new Figures(1, 3, 2.3)) { Change = new Change(null, Before) },
            new DomainResult("Community capacity", [new ItemResult("Gaps are logged and reach commissioners.", [5, 4, 1, 0, 1])], new Figures(1, 3, 1.6)) { Change = new Change(-0.7, Before) },
        ],
        CheckInSamples.Data)
    {
        Disagreements = [Access.Items[2]],
        NextSteps = [Step],
        Disclaimer = CheckInSamples.Open.Disclaimer,
    };

    private static readonly TrendFacts Trend = new(
        CheckInSamples.Open.Title,
        CheckInSamples.Scale,
        [new TrendClose(new DateOnly(2025, 11, 20), 7, 12), new TrendClose(Before, 9, 12), new TrendClose(Closed, 11, 14)],
        [
            new TrendDomain("Referral and access", [new(new DateOnly(2025, 11, 20), 1.4), new(Before, 1.55), new(Closed, 2.3888)], new Change(0.84, Before)),
            new TrendDomain("Supervision and wellbeing", [new(Before, 2.2), new(Closed, 2.3)], new Change(null, Before)),
            new TrendDomain("A place in the team", [], null),
        ]);

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(StringComparer.Ordinal)
    {
        ["ResultsCard.Full"] = ResultsCard.Of(Results),
        ["ResultsCard.AllWithheld"] = ResultsCard.Of(Results with { Domains = [Results.Domains[1]], Disagreements = [], NextSteps = [] }),
        ["DomainResultsCard.First"] = DomainResultsCard.Of(Results, 0),
        ["DomainResultsCard.Comments"] = DomainResultsCard.Of(Results with { Domains = [.. Results.Domains, Access with { Comments = [.. Enumerable.Range(1, 10).Select(number => $"We *ask* at the desk ({number}).")] }] }, 4),
        ["DomainResultsCard.Only"] = DomainResultsCard.Of(Results with { Domains = [Results.Domains[1]] }, 0),
        ["TooFewCard.Five"] = TooFewCard.Of(CheckInSamples.Open.Title, 5, [Access.Items[0].Text, "Link workers are invited to team meetings and speak in them."], CheckInSamples.Data),
        ["TrendCard.Three"] = TrendCard.Of(Trend),
        ["ActionForm.New"] = ActionForm.Of(new ActionFormFacts(CheckInSamples.Data), FormPlace.Dialog),
        ["ActionForm.Again"] = ActionForm.Of(
            new ActionFormFacts(CheckInSamples.Data) { What = "Invite link workers", Who = "Amira Khan", Due = Before, Problem = "that day has passed." }, FormPlace.Chat),
        ["ActionsCard.Two"] = ActionsCard.Of(CheckInSamples.Actions, CheckInSamples.Data),
        ["ActionsCard.None"] = ActionsCard.Of([], CheckInSamples.Data),
        ["ActionsCard.Many"] = ActionsCard.Of([.. Enumerable.Range(1, 23).Select(number => new AgreedAction($"a{number}", $"Step {number}", "all of us", Closed))], CheckInSamples.Data),
    };
}
