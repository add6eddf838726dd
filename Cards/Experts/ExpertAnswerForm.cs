using System.Globalization;
using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Experts;

/// <summary>The form of the dialog in which an expert writes or corrects an answer.</summary>
public static class ExpertAnswerForm
{
    /// <summary>The name of the answer.</summary>
    public const string Answer = "answer";

    /// <summary>The name of the role to show.</summary>
    public const string Role = "role";

    /// <summary>The name of the choice to keep it as an article.</summary>
    public const string Keep = "keep";

    /// <summary>The name of the article's title.</summary>
    public const string Title = "title";

    /// <summary>The name of the day by which the article should be looked at again, as 2026-11-22.</summary>
    public const string ReviewBy = "review";

    /// <summary>The name of the state of the question that the expert saw.</summary>
    public const string Version = "version";

    /// <summary>The most letters that an answer may have.</summary>
    public const int MaxLetters = 2_000;

    /// <summary>The most letters that a role or a title may have.</summary>
    public const int MaxLineLetters = 100;

    /// <summary>The form.</summary>
    /// <param name="question">The question with its answer so far.</param>
    /// <param name="version">The state of the question that is shown here; comes back with the form.</param>
    /// <param name="reviewBy">The day that is proposed for looking at an article again.</param>
    /// <param name="words">What stands in the answer's field; null for the answer so far.</param>
    public static Card Of(ExpertQuestionFacts question, long version, DateOnly reviewBy, string? words = null) => new()
    {
        FallbackText = "Mention me in the thread with your answer.",
        Speak = $"Answer this question: {question.Wording}",
        Body =
        [
            TextBlock.Title(question.Answer is null ? "Answer the question" : "Correct the answer"),
            new TextBlock(CardText.Escape(question.Wording)),
            .. words is not null && question.Answer is { } other ? Meanwhile(other) : [],
            new InputText(Answer, "Your answer")
            {
                Value = words ?? question.Answer?.Words,
                IsMultiline = true,
                MaxLength = MaxLetters,
                IsRequired = true,
                ErrorMessage = "Write your answer first.",
            },
            new InputText(Role, "Your role, shown instead of your name") { Placeholder = "Such as: social prescribing lead", MaxLength = MaxLineLetters },
            TextBlock.Heading("For others who ask the same") with { Spacing = Spacing.Medium },
            new TextBlock("An article is a page that anyone who has its address can read. It needs the approval of a second person."),
            new InputToggle(Keep, "An article", "Keep as an article") { Value = question.Article is null ? "false" : "true" },
            new InputText(Title, "Title of the article") { Value = question.Article?.Title, Placeholder = "The question, when left empty", MaxLength = MaxLineLetters },
            new InputDate(ReviewBy, "Look at the article again by") { Value = reviewBy.ToString("O", CultureInfo.InvariantCulture) },
        ],
        Actions = [new SubmitAction("Send", new JsonObject { ["verb"] = ExpertQuestionCard.AnswerVerb, [ExpertQuestionCard.Id] = question.Id, [Version] = version })],
    };

    private static CardElement[] Meanwhile(ExpertAnswer other) =>
    [
        new TextBlock($"{CardText.Escape(other.By)} has answered it meanwhile. Choose Send only if yours should take the place of this:") { Weight = TextWeight.Bolder },
        new TextBlock(CardText.Escape(other.Words)),
    ];
}
