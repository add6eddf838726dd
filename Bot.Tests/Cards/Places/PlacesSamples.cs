using System.Text.Json.Nodes;
using Bot.Tests.Cards.CheckIns;
using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Results;
using Cards.Elements;
using Cards.Places;

namespace Bot.Tests.Cards.Places;

/// <summary>Cards on places, filled with likely contents.</summary>
internal static class PlacesSamples
{
    private static readonly DateOnly Day = new(2026, 12, 13);
    private static readonly DateTimeOffset Closes = new(2026, 12, 13, 17, 0, 0, TimeSpan.Zero);
    private static readonly JsonObject Data = new() { ["id"] = "east", ["seal"] = "aa" };

    private static readonly Choice[] Teams = [new("Harbour [and] coast", "harbour"), new("Hill", "hill")];

    public static readonly PlaceFacts Place = new("East", "Place", Data)
    {
        Leads = [new Choice("Zoe *Field*", "abc")],
        Parts = [new PlacePart("Harbour [and] coast", null), new PlacePart("Hill", null)],
        Movable = Teams,
        Targets = [new Choice("West", "west")],
    };

    public static readonly PoolFacts Pool = new("East", "How mature is our social prescribing?", Day)
    {
        Teams = 6,
        Answered = 36,
        Roster = 42,
        Scale = CheckInSamples.Scale,
        Domains = ResultSamples.Results.Domains,
    };

    public static readonly PrioritiesFacts Priorities = new("East",
    [
        new PriorityRow("a", "Meet the *food bank*", "Tom and Ada", Day)
        {
            Why = "People wait too long",
            ActsAt = "Place",
            State = "declined: not this year",
            Behind = ["Everyone who should refer knows how."],
            Changes = [new DomainChange("Access", new Change(.7, new DateOnly(2026, 6, 1)))],
        },
        new PriorityRow("b", "One aim", "All of us", Day) { ActsAt = "System" },
    ])
    {
        Above = "Northshire",
        Raisable = [new Choice("One aim", "b")],
        Raised = [new Choice("Harbour: Interpreters (Kim, by 1 May 2027)", "c")],
        Data = Data,
    };

    public static readonly TalkFacts Talk = new("Access", 2, 7, ["“Everyone who should refer knows how.”", "You see this differently. What does each of you have in mind?"], Data) { Minutes = 8, Until = Closes };

    private static readonly ProgressFacts Progress = new("East", "How mature is our social prescribing?", Closes, [new TeamRow("Harbour", "open", 12, 8), new TeamRow("Hill", "declined", null, null), new TeamRow("Moor", "open", 9, null)]);

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(StringComparer.Ordinal)
    {
        ["PlaceCard.Place"] = PlaceCard.Of(Place),
        ["PlaceCard.Empty"] = PlaceCard.Of(new PlaceFacts("Northshire", "System", Data) { Note = "Write a name that nothing else in your tree has." }),
        ["WhichPlaceCard.Two"] = WhichPlaceCard.Of("Your places", PlaceCard.ShowVerb, Teams, Data),
        ["RoundCard.Confirm"] = RoundCard.Confirm(new RoundFacts("Northshire", "How mature is our social prescribing?", 1250, Closes, 5, TimeSpan.FromSeconds(150)), Data),
        ["RoundCard.Few"] = RoundCard.Confirm(new RoundFacts("East", "How mature is our social prescribing?", 3, Closes, 5, TimeSpan.FromSeconds(2)), Data),
        ["InvitationCard.Team"] = InvitationCard.Of(new InvitationFacts("East", "How mature is our social prescribing?", Closes, Data)),
        ["ProgressCard.Three"] = ProgressCard.Of(Progress),
        ["PoolCard.Team"] = PoolCard.Of(Pool with { Own = [.. Pool.Domains.Select(static domain => domain.Figures)] }),
        ["PoolCard.Lead"] = PoolCard.Of(Pool with { Shared = Teams, Data = Data }),
        ["PoolCard.SharedOnly"] = PoolCard.SharedOnly("East", Teams, Data),
        ["PrioritiesCard.Lead"] = PrioritiesCard.Of(Priorities),
        ["PrioritiesCard.ToRead"] = PrioritiesCard.ToRead(Priorities),
        ["PrioritiesCard.Empty"] = PrioritiesCard.Of(new PrioritiesFacts("East", []) { Data = Data }),
        ["PriorityForm.New"] = PriorityForm.Of(new PriorityFormFacts("East", [new Choice("Access: Everyone who should refer knows how.", "refer")], Data) { ActsAt = "Place" }, FormPlace.Chat),
        ["PriorityForm.Again"] = PriorityForm.Of(new PriorityFormFacts("East", [], Data) { What = "One aim", Due = Day, ActsAt = "System", HasProblem = true }, FormPlace.Dialog),
        ["TalkCard.Step"] = TalkCard.Of(Talk),
        ["TalkCard.Last"] = TalkCard.Of(Talk with { Step = 7, Title = "End", Note = "Saved as an action, and the channel sees it." }),
    };
}
