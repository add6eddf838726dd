using System.Text.Json.Nodes;
using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Launching;
using Cards.Elements;

namespace Bot.Tests.Cards.CheckIns;

/// <summary>A check-in in its channel, and its lead's forms, filled with likely contents.</summary>
internal static class CheckInSamples
{
    public static readonly JsonObject Data = new() { ["checkIn"] = "qwertyuiopasdfgh", ["seal"] = "Zm9yZ2VkPyBuby4" };

    public static readonly DateTimeOffset Deadline = new(2026, 11, 22, 17, 0, 0, TimeSpan.Zero);

    public static readonly Scale Scale = new(
        [
            new Level(1, "Not yet", "We have not begun, or only one person does it."),
            new Level(2, "Starting", "We do it now and then, or are trying it out."),
            new Level(3, "Established", "We do it as a rule, and most of us could describe it."),
            new Level(4, "Sustained", "It goes on when people change, and we check it and improve it."),
        ],
        "Don't know / not my area");

    public static readonly AgreedAction[] Actions =
    [
        new("aaaa", "Invite link workers to the *Tuesday* meeting", "Amira Khan", new DateOnly(2026, 10, 1)),
        new("bbbb", "Put the referral guide on one page", "practice manager", new DateOnly(2026, 12, 24)),
    ];

    public static readonly CheckInFacts Open = new("How mature is our social prescribing?", CheckInState.Open, Deadline, "Amira Khan", 5, 12, Data)
    {
        Minutes = 10,
        Domains = ["Shared purpose and leadership", "Referral and access", "A place in the team"],
        Disclaimer = "Our own check-in, not the NHS England text. It is a start for a conversation, not an assessment of anybody.",
    };

    private static readonly CheckInFacts Answered = Open with { Answered = 6, Why = "To plan [our] training for next year.", OpenActions = Actions };

    private static readonly Choice[] Channels = [new("Riverside PCN: General", "c1"), new("Riverside PCN: Link workers", "c2")];

    private static readonly Choice[] Sets = [new("How mature is our social prescribing?", "maturity"), new("Our own short set", "local")];

    private static readonly LaunchFacts Launch = new(
        Open.Title, "Eight parts of social prescribing that a neighbourhood team can shape together.", [new("Shared purpose and leadership", "purpose"), new("Referral and access", "access")], Data)
    {
        ChosenDomains = ["purpose", "access"],
        ClosingDay = new DateOnly(2026, 12, 4),
        ClosingTime = new TimeOnly(17, 0),
    };

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(StringComparer.Ordinal)
    {
        ["NoteCard.Saved"] = NoteCard.Of("Saved, and the channel sees it."),
        ["CheckInCard.Open"] = CheckInCard.Of(Open),
        ["CheckInCard.Answered"] = CheckInCard.Of(Answered),
        ["CheckInCard.ClosingSoon"] = CheckInCard.Of(Answered with { State = CheckInState.ClosingSoon }),
        ["CheckInCard.Closed"] = CheckInCard.Of(Answered with { State = CheckInState.Closed }),
        ["CheckInCard.ClosedWithTooFew"] = CheckInCard.Of(Open with { State = CheckInState.Closed }),
        ["CheckInCard.Cancelled"] = CheckInCard.Of(Answered with { State = CheckInState.Cancelled }),
        ["CheckInCard.ManyActions"] = CheckInCard.Of(Open with { OpenActions = [.. Enumerable.Repeat(Actions[1], 7)] }),
        ["LaunchForm.Choose"] = LaunchForm.Choose(Channels, Sets, Data, FormPlace.Chat),
        ["LaunchForm.ChooseHere"] = LaunchForm.Choose([], Sets, Data, FormPlace.Dialog),
        ["LaunchForm.New"] = LaunchForm.Of(Launch, FormPlace.Dialog),
        ["LaunchForm.Again"] = LaunchForm.Of(Launch with { Why = "To plan.", Minimum = 8, ChosenDomains = ["access"], Problem = "that time has passed." }, FormPlace.Chat),
        ["ManageForm.Menu"] = ManageForm.Of(Answered, FormPlace.Dialog),
        ["ManageForm.MenuInChat"] = ManageForm.Of(Open, FormPlace.Chat),
        ["ManageForm.Close"] = ManageForm.Close(Answered, FormPlace.Dialog),
        ["ManageForm.Extend"] = ManageForm.Extend(Answered, FormPlace.Dialog),
        ["ManageForm.ExtendAgain"] = ManageForm.Extend(Answered, FormPlace.Chat, "the new deadline is earlier than the old one."),
        ["ManageForm.HandOver"] = ManageForm.HandOver(Answered, [new Choice("Bea O'Neill", "p1"), new Choice("Chidi Eze", "p2")], FormPlace.Dialog),
        ["ManageForm.NobodyToHandTo"] = ManageForm.HandOver(Answered, [], FormPlace.Dialog),
        ["ManageForm.Cancel"] = ManageForm.Cancel(Answered, FormPlace.Dialog),
    };
}
