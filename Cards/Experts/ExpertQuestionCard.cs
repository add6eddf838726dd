using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Experts;

/// <summary>A question in the experts' channel, from the asking to the article that its answer may become.</summary>
public static class ExpertQuestionCard
{
    /// <summary>The dialog in which an expert writes or corrects an answer.</summary>
    public const string AnswerVerb = "experts.answer";

    /// <summary>What the bot is asked to do with a question that needs no answer.</summary>
    public const string CloseVerb = "experts.close";

    /// <summary>What the bot is asked to do with an answer that was wrong.</summary>
    public const string WithdrawVerb = "experts.withdraw";

    /// <summary>What the bot is asked to do with an answer that others should find.</summary>
    public const string KeepVerb = "experts.keep";

    /// <summary>What the bot is asked to do with a draft that is right.</summary>
    public const string ApproveVerb = "experts.approve";

    /// <summary>What the bot is asked to do with an article, or a draft, that should not be there.</summary>
    public const string RemoveArticleVerb = "experts.article.remove";

    /// <summary>The name of the question's id in the data of every button.</summary>
    public const string Id = "id";

    private const string HowToAnswer = "Choose Reply, or mention me in this thread with your answer: I hear nothing else here.";

    /// <summary>The card.</summary>
    public static Card Of(ExpertQuestionFacts question) => new()
    {
        FallbackText = $"{Title(question)}: {question.Wording}{(question.Answer is { } answer ? $" {AnsweredBy(answer)}: {answer.Words}" : "")}",
        Speak = $"{Title(question)}: {question.Wording}",
        Body =
        [
            TextBlock.Title(Title(question)),
            new TextBlock(CardText.Escape(question.Wording)),
            new FactSet(
            [
                new Fact("Asked by", CardText.Escape(question.AskedBy ?? "a colleague who did not give a name")),
                new Fact("Asked on", LondonDate.Of(question.AskedOn)),
            ]),
            .. State(question),
            .. question.Article is { } article ? About(article) : [],
        ],
        Actions = Buttons(question, new JsonObject { [Id] = question.Id }) is { Count: > 0 } buttons ? buttons : null,
    };

    private static string Title(ExpertQuestionFacts question) => question switch
    {
        { Answer: not null } => "A question that is answered",
        { ClosedOn: not null } => "A question that is closed",
        _ => "A question for the experts",
    };

    private static CardElement[] State(ExpertQuestionFacts question) => question switch
    {
        { Answer: { } answer } => [TextBlock.Heading(CardText.Escape(AnsweredBy(answer))) with { Spacing = Spacing.Medium }, new TextBlock(CardText.Escape(answer.Words))],
        { ClosedOn: { } day } => [new TextBlock($"Closed without an answer on {LondonDate.Of(day)}.")],
        _ => [new TextBlock(HowToAnswer)],
    };

    private static CardElement[] About(ExpertArticle article) =>
    [
        TextBlock.Heading(article.IsApproved ? "Kept as an article" : "Draft of an article") with { Spacing = Spacing.Medium },
        new FactSet(
        [
            new Fact("Title", CardText.Escape(article.Title)),
            new Fact("Shown as written by", CardText.Escape(article.Role)),
            new Fact("Review by", LondonDate.Of(article.ReviewBy)),
        ]),
        new TextBlock(article.IsApproved
            ? "I answer from it now, and anyone who has the address of its page can read it."
            : "A second person here, or an administrator, can approve it. I then answer from it, and anyone who has the address of its page can read it."),
    ];

    private static IReadOnlyList<CardAction> Buttons(ExpertQuestionFacts question, JsonObject data) => question switch
    {
        { Answer: not null } =>
        [
            DialogButton.Of("Correct the answer", AnswerVerb, data),
            new ExecuteAction("Withdraw the answer", WithdrawVerb, data),
            .. ArticleButtons(question.Article, data),
        ],
        { ClosedOn: not null } => [],
        _ => [DialogButton.Of("Reply", AnswerVerb, data), new ExecuteAction("Close", CloseVerb, data)],
    };

    private static CardAction[] ArticleButtons(ExpertArticle? article, JsonObject data) => article switch
    {
        null => [new ExecuteAction("Keep as an article", KeepVerb, data)],
        { IsApproved: false } => [new ExecuteAction("Approve the article", ApproveVerb, data), new ExecuteAction("Drop the draft", RemoveArticleVerb, data)],
        _ => [new ExecuteAction("Withdraw the article", RemoveArticleVerb, data)],
    };

    private static string AnsweredBy(ExpertAnswer answer) => $"Answered by {answer.By} on {LondonDate.Of(answer.On)}";
}
