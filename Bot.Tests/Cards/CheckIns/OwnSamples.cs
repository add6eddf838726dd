using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Answering;
using Cards.CheckIns.Competency;
using Cards.CheckIns.Results;
using Cards.Elements;
using Cards.People;

namespace Bot.Tests.Cards.CheckIns;

/// <summary>What belongs to one person alone, and the invitation to it, filled with likely contents.</summary>
internal static class OwnSamples
{
    private const string Title = "My skills as a link worker";

    private const string Disclaimer = "Our own check-in, not the NHS England competency text. No pass mark, and no manager's view.";

    private static readonly Scale Scale = new(
        [
            new Level(1, "New to me", "I have not done this yet, or only watched."),
            new Level(2, "With help", "I do this with somebody beside me or to ask."),
            new Level(3, "Confident", "I do this by myself and know when to ask."),
            new Level(4, "Could help others", "I could show a colleague how I do this."),
        ],
        "Not applicable to me");

    private static readonly QuestionPage Page = new(
        2,
        6,
        "Planning together",
        "A plan that belongs to the person.",
        [new Question("strengths", "I can explore strengths and what stands in the way.", "3"), new Question("carer-needs", "I can notice what carers and the family need.", null)],
        Scale);

    private static readonly CompetencyProfileFacts Profile = new(
        new DateOnly(2026, 11, 22),
        Scale,
        [
            new CompetencyArea("Starting well", 3.25),
            new CompetencyArea("Planning together", 2.75),
            new CompetencyArea("Connecting", 3),
            new CompetencyArea("Communities", 1.5),
            new CompetencyArea("Safe practice", 2.5),
            new CompetencyArea("Evidence and self", null),
        ],
        CheckInSamples.Data)
    {
        Strengths = ["I can explain my role and its limits.", "I can find current local options."],
        Goals = [new Choice("I can build trust with local groups.", "trust"), new Choice("I can spot gaps and share them.", "gaps"), new Choice("I can use supervision to reflect.", "reflect")],
        ChosenGoals = ["gaps", "reflect"],
        Suggestions = [new NextStep("Sit in on a meeting of one local group.", [new NextStepLink("Community capacity", new Uri("https://companion.example.nhs.uk/articles/community-capacity"))])
        {
            Goal = "I can build trust with local groups.",
            Training = [new NextStepLink("Nine principles with voluntary organisations", new Uri("https://hub.example.org/nine")) { Why = "link still to be checked; about working with communities" }],
        }],
        Disclaimer = Disclaimer,
    };

    private static readonly CompetencyInvitationFacts Invitation = new(Title, "Six areas of a link worker's day, to help you to choose what to learn next.", 8, null, CheckInSamples.Data)
    {
        Disclaimer = Disclaimer,
    };

    private static readonly HeldData[] Held = [new("Competency profile", "ratings: 24, goals: 2"), new("Answers in open check-ins", "1 check-in")];

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(StringComparer.Ordinal)
    {
        ["CompetencyPage.Second"] = CompetencyPage.Of(new CompetencyPageFacts(Title, Page, CheckInSamples.Data), FormPlace.Chat),
        ["CompetencyProfileCard.Full"] = CompetencyProfileCard.Of(Profile),
        ["CompetencyProfileCard.TooManyGoals"] = CompetencyProfileCard.Of(Profile with { Problem = "choose two or three goals, not four.", Suggestions = [] }),
        ["CompetencyProfileCard.Bare"] = CompetencyProfileCard.Of(Profile with { Strengths = [], Goals = [], Suggestions = [] }),
        ["CompetencyProfileCard.AskDelete"] = CompetencyProfileCard.AskDelete(CheckInSamples.Data),
        ["CompetencyProfileCard.Exported"] = CompetencyProfileCard.Exported(new Uri("https://companion.example.nhs.uk/files/one"), new Uri("https://companion.example.nhs.uk/files/two"), CheckInSamples.Data),
        ["CompetencyProfileCard.Deleted"] = CompetencyProfileCard.Deleted(),
        ["CompetencyInvitationCard.Few"] = CompetencyInvitationCard.Of(Invitation),
        ["CompetencyInvitationCard.Seven"] = CompetencyInvitationCard.Of(Invitation with { TookPart = 7 }),
        ["MyDataCard.Some"] = MyDataCard.Of(Held),
        ["MyDataCard.Offer"] = MyDataCard.Offer(),
        ["MyDataCard.Files"] = MyDataCard.Files(new Uri("https://companion.example.nhs.uk/files/one"), new Uri("https://companion.example.nhs.uk/files/two")),
        ["MyDataCard.None"] = MyDataCard.Of([]),
        ["ForgetMeCard.Ask"] = ForgetMeCard.Ask(),
        ["ForgetMeCard.AskAgain"] = ForgetMeCard.AskAgain(),
        ["ForgetMeCard.Done"] = ForgetMeCard.Done("I have erased everything that I held about you."),
    };
}
