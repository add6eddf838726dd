using Bot.CheckIns.Answers;
using Bot.CheckIns.Results;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Competency;
using Cards.CheckIns.Results;
using Cards.Elements;

namespace Bot.CheckIns.Competency;

/// <summary>Draws a person's profile and its pages of questions.</summary>
internal sealed class ProfileCards(Own own, ArticleLinks articles, SuggestLearning learning)
{
    public Card Page(Turn turn, Profile profile, int number)
    {
        var set = profile.ReadSet();
        var page = QuestionPages.Of(set, number, profile.Answers.Pages.GetValueOrDefault(set.Domains[number].Id));
        return CompetencyPage.Of(new CompetencyPageFacts(set.Title, page, own.Data(turn, set.Domains[number].Id)), global::Cards.CheckIns.FormPlace.Chat);
    }

    /// <param name="turn">Who asks.</param>
    /// <param name="profile">Their profile.</param>
    /// <param name="problem">What was not right with their goals; null when nothing was.</param>
    public Card Profile(Turn turn, Profile profile, string? problem = null)
    {
        var set = profile.ReadSet();
        var areas = Reflection.Areas(set, profile.Answers).Select(static area => new CompetencyArea(area.Domain.Title, area.Mean));
        return CompetencyProfileCard.Of(new CompetencyProfileFacts(LondonDate.DayOf(profile.AnsweredAt), QuestionPages.ScaleOf(set), [.. areas], own.Data(turn))
        {
            Strengths = [.. Reflection.Strengths(set, profile.Answers).Select(static item => item.Text)],
            Goals = [.. Reflection.GoalsToChoose(set, profile, CompetencyProfileCard.MostGoalsOffered).Select(static item => new Choice(item.Text, item.Id))],
            ChosenGoals = profile.Goals,
            Suggestions = [.. Reflection.Suggestions(set, profile).Select(NextStepOf)],
            Disclaimer = set.Disclaimer,
            Problem = problem,
        });
    }

    // What somebody can do at the top of the scale they may still want to learn more about.
    private NextStep NextStepOf(Suggestion suggestion) => new(suggestion.Advice?.Text ?? "", suggestion.Advice is { } advice ? articles.Of(advice) : [])
    {
        Goal = suggestion.Item.Text,
        Training = learning.For(LearningGap.Of(suggestion.Domain, suggestion.Item.Text, suggestion.Advice)),
    };
}
