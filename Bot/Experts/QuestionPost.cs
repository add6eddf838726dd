using Bot.Turns;
using Cards;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>The card of a question in the experts' channel, and the key under which it is posted. Pure.</summary>
internal static class QuestionPost
{
    private const string Prefix = "expert-question/";

    public static string KeyOf(string questionId) => Prefix + questionId;

    /// <summary>The question that was posted under a key; null when it is the key of something else.</summary>
    public static string? QuestionIn(string? key) => key?.StartsWith(Prefix, StringComparison.Ordinal) == true ? key[Prefix.Length..] : null;

    public static Reply Begin(string channelId, ExpertQuestion question) =>
        new Reply.Begin(channelId, KeyOf(question.Id), MessageOf(question, article: null));

    public static Reply Replace(ExpertQuestion question, CuratedArticle? article) =>
        new Reply.Replace(KeyOf(question.Id), MessageOf(question, article));

    public static Message MessageOf(ExpertQuestion question, CuratedArticle? article) =>
        Message.Of(ExpertQuestionCard.Of(FactsOf(question, article)), "A question for the experts");

    public static ExpertQuestionFacts FactsOf(ExpertQuestion question, CuratedArticle? article) =>
        new(question.Id, question.Wording, question.AskerName, DayOf(question.AskedAt))
        {
            Answer = question is { Answer: { } words, AnsweredAs: { } by, AnsweredAt: { } at } ? new ExpertAnswer(words, by, DayOf(at)) : null,
            ClosedOn = question.ClosedAt is { } closed ? DayOf(closed) : null,
            Article = article is null ? null : new ExpertArticle(article.Title, article.Role, CuratedArticle.Day(article.ReviewBy), article.IsApproved),
        };

    public static DateOnly DayOf(long moment) => LondonDate.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(moment));
}
