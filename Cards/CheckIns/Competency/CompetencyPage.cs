using Cards.CheckIns.Answering;
using Cards.Elements;

namespace Cards.CheckIns.Competency;

/// <summary>One page of a person's own competency check-in.</summary>
public static class CompetencyPage
{
    /// <summary>What the bot is asked to do to begin or go on.</summary>
    public const string StartVerb = "check-in/competency";

    /// <summary>What the bot is asked to do with a page; <see cref="Questions.Then"/> says where to go on.</summary>
    public const string SaveVerb = "check-in/competency/save";

    /// <summary>The card.</summary>
    /// <param name="answers">The page with what was answered before.</param>
    /// <param name="place">Where it is filled in.</param>
    public static Card Of(CompetencyPageFacts answers, FormPlace place) => new()
    {
        FallbackText = "This page needs a newer version of Teams. Try it in Teams on the web.",
        Speak = $"{answers.Page.Title}. Page {answers.Page.Number} of {answers.Page.Pages}.",
        Body =
        [
            .. Questions.Heading(answers.Page, answers.Title),
            new Container([new TextBlock($"**Private.** {CompetencyProfileCard.Private}")]) { Style = ContainerStyle.Emphasis },
            .. Questions.Items(answers.Page),
        ],
        Actions = [.. Questions.Saving(answers.Page, SaveVerb, answers.Data, place)],
    };
}
