using Cards;
using Cards.CheckIns;
using Cards.CheckIns.Agreed;
using Cards.CheckIns.Answering;
using Cards.CheckIns.Competency;
using Cards.CheckIns.Launching;
using Cards.CheckIns.Results;
using Cards.Elements;

namespace Bot.Tests.Cards.CheckIns;

/// <summary>Every card that is made from a set, or from what people write, with all of it as long as it may be.</summary>
public sealed class LongestTests
{
    private static readonly string Title = Letters(SetLimits.TitleLetters);

    private static readonly string About = Letters(SetLimits.AboutLetters);

    private static readonly Scale Scale = new(
        [.. Enumerable.Range(1, SetLimits.Levels).Select(static value => new Level(value, Letters(SetLimits.LevelLetters), Letters(SetLimits.MeaningLetters)))],
        Letters(SetLimits.MeaningLetters));

    private static readonly ItemResult Item = new(Letters(SetLimits.ItemLetters), [.. Enumerable.Repeat(1_000, SetLimits.Levels + 1)]);

    private static readonly NextStepLink Link = new(Letters(SetLimits.LinkLetters), new Uri($"https://companion.example.nhs.uk/articles/{new string('x', 80)}"));

    private static readonly NextStep Step = new(Letters(SetLimits.AdviceLetters), Times(SetLimits.Links, Link))
    {
        Goal = Letters(SetLimits.ItemLetters),
        Training = Times(SetLimits.Links, Link with { Why = Letters(SetLimits.WhyLetters) }),
    };

    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly ResultsFacts Results = new(Title, Day, 1_000, 2_000, Scale, Times(SetLimits.Domains, Domain()), CheckInSamples.Data)
    {
        Disagreements = Times(ResultsCard.MostDisagreements, Item),
        NextSteps = Times(ResultsCard.MostNextSteps, Step),
        Disclaimer = About,
    };

    private static readonly CheckInFacts CheckIn = CheckInSamples.Open with
    {
        Title = Title,
        Why = Letters(LaunchForm.WhyLetters),
        Domains = Times(SetLimits.Domains, Title),
        OpenActions = Times(ActionsCard.MostActions, Action()),
        Disclaimer = About,
    };

    private static readonly QuestionPage Page = new(
        1, SetLimits.Domains, Title, About, Times(SetLimits.Items, new Question("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", Letters(SetLimits.ItemLetters), Questions.DontKnow)), Scale);

    private static readonly Dictionary<string, Card> Cards = new(StringComparer.Ordinal)
    {
        ["CheckInCard"] = CheckInCard.Of(CheckIn),
        ["LaunchForm"] = LaunchForm.Of(Launch(), FormPlace.Chat),
        ["AnswerPage"] = AnswerPage.Of(Answers(), FormPlace.Chat),
        ["ResultsCard"] = ResultsCard.Of(Results),
        ["DomainResultsCard"] = DomainResultsCard.Of(Results, 1),
        ["TooFewCard"] = TooFewCard.Of(Title, 10, Times(SetLimits.Domains, Item.Text), CheckInSamples.Data),
        ["TrendCard"] = TrendCard.Of(Trend()),
        ["ActionForm"] = ActionForm.Of(new ActionFormFacts(CheckInSamples.Data) { What = Action().What, Who = Action().Who }, FormPlace.Chat),
        ["ActionsCard"] = ActionsCard.Of(Times(ActionsCard.MostActions, Action()), CheckInSamples.Data),
        ["CompetencyPage"] = CompetencyPage.Of(new CompetencyPageFacts(Title, Page, CheckInSamples.Data), FormPlace.Chat),
        ["CompetencyProfileCard"] = CompetencyProfileCard.Of(Profile()),
        ["CompetencyInvitationCard"] = CompetencyInvitationCard.Of(new CompetencyInvitationFacts(Title, About, 60, 100, CheckInSamples.Data) { Disclaimer = About }),
    };

    public static TheoryData<string> Names => [.. Cards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Keeps_the_limits(string name) => Assert.Empty(CardLimits.Check(Cards[name]));

    // Three bytes each: as much as any letter weighs, escaped or not.
    private static string Letters(int count) => new('€', count);

    private static T[] Times<T>(int count, T one) => [.. Enumerable.Repeat(one, count)];

    private static DomainResult Domain() => new(Title, Times(SetLimits.Items, Item), new Figures(1, SetLimits.Levels, 2.5))
    {
        Change = new Change(null, Day),
        Target = Item,
        Comments = Times(DomainResultsCard.MostComments + 1, Letters(AnswerPage.CommentLetters)),
        Next = Step,
    };

    private static LaunchFacts Launch() => new(Title, About, Times(SetLimits.Domains, new Choice(Title, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")), CheckInSamples.Data)
    {
        ChosenDomains = Times(SetLimits.Domains, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
        Why = Letters(LaunchForm.WhyLetters),
        ClosingDay = Day,
        ClosingTime = new TimeOnly(17, 0),
    };

    private static AnswerPageFacts Answers() => new(Title, Page, 10, CheckInSamples.Data)
    {
        AsksTarget = true,
        Comment = Letters(AnswerPage.CommentLetters),
        HasAnswers = true,
        Problem = About,
    };

    private static TrendFacts Trend() => new(
        Title,
        Scale,
        Times(TrendCard.MostCloses, new TrendClose(Day, 1_000, 2_000)),
        Times(SetLimits.Domains, new TrendDomain(Title, Times(TrendCard.MostCloses, new TrendPoint(Day, 2.5)), new Change(null, Day))));

    private static AgreedAction Action() => new("xxxxxxxxxxxxxxxx", Letters(ActionForm.WhatLetters), Letters(ActionForm.WhoLetters), Day);

    private static CompetencyProfileFacts Profile() => new(Day, Scale, Times(SetLimits.Domains, new CompetencyArea(Title, 2.5)), CheckInSamples.Data)
    {
        Strengths = Times(CompetencyProfileCard.MostStrengths, Item.Text),
        Goals = Times(CompetencyProfileCard.MostGoalsOffered, new Choice(Item.Text, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")),
        Suggestions = Times(CompetencyProfileCard.MostGoals, Step),
        Disclaimer = About,
    };
}
