using Cards.Experts;

namespace Bot.Experts;

/// <summary>Makes drafts of articles. Pure.</summary>
internal static class Drafts
{
    private const int ReviewAfterMonths = 6;
    private const string SomeExpert = "an expert in your organisation";

    /// <summary>The day that is proposed for looking at an article again.</summary>
    public static DateOnly ReviewAfter(DateOnly today) => today.AddMonths(ReviewAfterMonths);

    /// <param name="question">The question.</param>
    /// <param name="words">The answer to keep.</param>
    /// <param name="authorId">Who wrote it.</param>
    /// <param name="today">The day of the answer.</param>
    /// <param name="form">What the expert filled in; null for nothing.</param>
    public static CuratedArticle Of(ExpertQuestion question, string words, string authorId, DateOnly today, ArticleForm? form = null) => new()
    {
        QuestionId = question.Id,
        TenantId = question.TenantId,
        Title = form?.Title ?? Cut(string.Join(' ', question.Wording.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        Question = question.Wording,
        Answer = words,
        Role = form?.Role ?? SomeExpert,
        AuthorId = authorId,
        AnsweredOn = CuratedArticle.Day(today),
        ReviewBy = CuratedArticle.Day(form?.ReviewBy is { } day && day > today ? day : ReviewAfter(today)),
    };

    private static string Cut(string title) => title.Length <= ExpertAnswerForm.MaxLineLetters ? title : $"{title[..(ExpertAnswerForm.MaxLineLetters - 1)]}…";
}
