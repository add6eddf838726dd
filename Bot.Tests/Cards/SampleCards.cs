using Bot.Tests.Cards.CheckIns;
using Bot.Tests.Cards.Places;
using Bot.Tests.Cards.Summaries;
using Bot.Tests.Training;
using Cards;
using Cards.About;
using Cards.Asking;
using Cards.Experts;
using Cards.Help;
using Cards.LocalSettings;
using Cards.Training;
using Cards.Welcome;

namespace Bot.Tests.Cards;

/// <summary>Every card that the bot shows, in each of its forms, filled with likely contents.</summary>
internal static class SampleCards
{
    private static readonly string[] Prompts =
    [
        "How often should I have supervision?",
        "What should an induction cover?",
        "Who can refer someone to a link worker?",
        "What training is there for link workers?",
    ];

    private static readonly HelpCommand[] Commands =
    [
        new(HelpGroup.Leads, "check-in", "starts a check-in of your team"),
        new(HelpGroup.Asking, "help", "shows this card"),
        new(HelpGroup.CheckIns, "answer", "shows the check-ins that you can answer"),
        new(HelpGroup.Learning, "my competencies", "your own view of your skills"),
        new(HelpGroup.OwnData, "my data", "shows you all that I hold about you"),
        new(HelpGroup.Administrators, "ratings", "shows how answers were rated"),
        new(HelpGroup.Asking, "about", "shows my version and how fresh my sources are"),
    ];

    private static readonly AboutFacts Facts = new(
        "1.2.0", new DateTimeOffset(2026, 11, 21, 23, 30, 0, TimeSpan.FromHours(-1)), 32, 1214, [], new Uri("https://companion.example.nhs.uk/"));

    private static readonly LocalSettingField[] LocalFields =
    [
        new("training hub", "Its name and web address", "Northshire Training Hub, northshire.example.org"),
        new("safeguarding lead", "Role and phone number", null),
    ];

    private static readonly ExpertQuestionFacts Question = new(
        "abcdefghijklmnopabcdefghijklmnop", "Who pays for an interpreter\nat a [first] contact?", "Amira Khan", new DateOnly(2026, 11, 20));

    private static readonly ExpertQuestionFacts AnsweredQuestion = Question with
    {
        AskedBy = null,
        Answer = new ExpertAnswer("The practice does.\n- Ask the desk *first*.", "social prescribing lead", new DateOnly(2026, 11, 22)),
    };

    private static readonly ExpertArticle Article = new("Interpreters", "social prescribing lead", new DateOnly(2027, 5, 22), IsApproved: false);

    /// <summary>The cards by name: the card's type, then its form.</summary>
    public static IReadOnlyDictionary<string, Card> All { get; } = new Dictionary<string, Card>(
        [.. CheckInSamples.All, .. AnswerSamples.All, .. ResultSamples.All, .. OwnSamples.All, .. TrainingCardSamples.All, .. SummarySamples.All, .. PlacesSamples.All], StringComparer.Ordinal)
    {
        ["WelcomeCard.Personal"] = WelcomeCard.Of(Prompts, writtenByModel: false),
        ["WelcomeCard.WrittenByModel"] = WelcomeCard.Of(Prompts, writtenByModel: true),
        ["TeamWelcomeCard.Channel"] = TeamWelcomeCard.Of(Prompts[0], writtenByModel: false),
        ["HelpCard.Full"] = HelpCard.Of(Commands, Prompts),
        ["HelpCard.WithoutPrompts"] = HelpCard.Of(Commands, []),
        ["LocalSettingsCard.ToRead"] = LocalSettingsCard.Of(LocalFields),
        ["LocalSettingsCard.Form"] = LocalSettingsCard.Form(LocalFields),
        ["AskAPersonButton.Offer"] = AskAPersonButton.Offer("Who pays for an interpreter?"),
        ["AskAPersonCard.Form"] = AskAPersonCard.Form("abcdefghijklmnopabcdefghijklmnop", "Who pays for an interpreter?"),
        ["AskAPersonCard.Alike"] = AskAPersonCard.Alike("abcdefghijklmnopabcdefghijklmnop", new() { ["id"] = "f", ["wording"] = "Who pays?", ["named"] = "true", ["told"] = "true" }),
        ["AskAPersonCard.Done"] = AskAPersonCard.Done("Cancelled: nothing was sent or kept."),
        ["ExpertQuestionCard.Open"] = ExpertQuestionCard.Of(Question),
        ["ExpertQuestionCard.Closed"] = ExpertQuestionCard.Of(Question with { ClosedOn = new DateOnly(2026, 12, 4) }),
        ["ExpertQuestionCard.Answered"] = ExpertQuestionCard.Of(AnsweredQuestion),
        ["ExpertQuestionCard.Draft"] = ExpertQuestionCard.Of(AnsweredQuestion with { Article = Article }),
        ["ExpertQuestionCard.Article"] = ExpertQuestionCard.Of(AnsweredQuestion with { Article = Article with { IsApproved = true } }),
        ["ExpertAnswerForm.Answer"] = ExpertAnswerForm.Of(Question, 0, new DateOnly(2027, 5, 22)),
        ["ExpertAnswerForm.Correct"] = ExpertAnswerForm.Of(AnsweredQuestion with { Article = Article }, 1, new DateOnly(2027, 5, 22)),
        ["ExpertAnswerForm.Meanwhile"] = ExpertAnswerForm.Of(AnsweredQuestion, 1, new DateOnly(2027, 5, 22), "The integrated care board does."),
        ["NextCard.WithTraining"] = NextCard.Of(["Say more"], TopicButton.Of("supervision")),
        ["NextCard.Three"] = NextCard.Of(["Say more", "Who can supervise me?", "What should I bring to supervision?"]),
        ["AboutCard.UpToDate"] = AboutCard.Of(Facts),
        ["AboutCard.NotIndexed"] = AboutCard.Of(Facts with { IndexedAt = null, Articles = 0, Passages = 0 }),
        ["AboutCard.Overdue"] = AboutCard.Of(Facts with { Overdue = ["Supervision: who and how often", "Caseload [dated](2023) & contacts"] }),
        ["AboutCard.ManyOverdue"] = AboutCard.Of(Facts with { Overdue = [.. Enumerable.Range(1, 1200).Select(number => $"Local article {number}")] }),
    };

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];
}
