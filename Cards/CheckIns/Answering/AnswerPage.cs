using Cards.Elements;

namespace Cards.CheckIns.Answering;

/// <summary>One page of a check-in: a domain's items, the aim, a comment.</summary>
public static class AnswerPage
{
    /// <summary>What the bot is asked to do with a page; <see cref="Questions.Then"/> says where to go on.</summary>
    public const string SaveVerb = "check-in/save";

    /// <summary>The name of the aim.</summary>
    public const string Target = "target";

    /// <summary>The name of the comment.</summary>
    public const string Comment = "comment";

    /// <summary>The most letters of a comment.</summary>
    public const int CommentLetters = 300;

    /// <summary>The card.</summary>
    /// <param name="answers">The page with what was answered before.</param>
    /// <param name="place">Where it is filled in.</param>
    public static Card Of(AnswerPageFacts answers, FormPlace place) => new()
    {
        FallbackText = "This page needs a newer version of Teams. Try it in Teams on the web.",
        Speak = $"{answers.Page.Title}. Page {answers.Page.Number} of {answers.Page.Pages}.",
        Body =
        [
            .. Questions.Heading(answers.Page, answers.Title),
            .. Problem.Of(answers.Problem),
            new Container([new TextBlock($"**Confidential.** {Confidentiality.InShort(answers.Minimum)}")]) { Style = ContainerStyle.Emphasis },
            .. Questions.Items(answers.Page),
            .. answers.AsksTarget ? [Questions.Rating(Target, "Where do we want to be in 12 months?", answers.Page.Scale, answers.Target)] : Array.Empty<CardElement>(),
            new TextBlock($"{Confidentiality.NameNobody} {Confidentiality.Comments}") { Spacing = Spacing.Medium },
            new InputText(Comment, "Anything to add?") { Value = answers.Comment, IsMultiline = true, MaxLength = CommentLetters },
        ],
        Actions =
        [
            .. Questions.Saving(answers.Page, SaveVerb, answers.Data, place),
            .. answers.HasAnswers ? [WithdrawCard.Button(answers.Data, place)] : Array.Empty<CardAction>(),
        ],
    };
}
