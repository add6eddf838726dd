using System.Data.Common;
using Dapper;

namespace Bot.Experts;

/// <summary>The table of curated articles and their drafts.</summary>
internal static class CuratedArticleStore
{
    private const string Select =
        """
        SELECT question_id AS QuestionId, tenant_id AS TenantId, title AS Title, question AS Question, answer AS Answer, role AS Role,
            author_id AS AuthorId, answered_on AS AnsweredOn, review_by AS ReviewBy, is_approved AS IsApproved
        FROM curated_articles
        """;

    public static CuratedArticle? Find(DbConnection connection, string questionId) =>
        connection.QuerySingleOrDefault<CuratedArticle>($"{Select} WHERE question_id = @questionId", new { questionId });

    public static IReadOnlyList<CuratedArticle> Approved(DbConnection connection) =>
        connection.Query<CuratedArticle>($"{Select} WHERE is_approved ORDER BY question_id").ToList();

    /// <summary>Keeps a draft in the place of whatever was kept of this question.</summary>
    public static void Draft(DbConnection connection, CuratedArticle article) => connection.Execute(
        """
        INSERT INTO curated_articles (question_id, tenant_id, title, question, answer, role, author_id, answered_on, review_by)
        VALUES (@QuestionId, @TenantId, @Title, @Question, @Answer, @Role, @AuthorId, @AnsweredOn, @ReviewBy)
        ON CONFLICT (question_id) DO UPDATE SET tenant_id = excluded.tenant_id, title = excluded.title, question = excluded.question, answer = excluded.answer,
            role = excluded.role, author_id = excluded.author_id, answered_on = excluded.answered_on, review_by = excluded.review_by, is_approved = FALSE
        """,
        article);

    /// <summary>Approves a draft, if it is still the one that was read.</summary>
    public static bool TryApprove(DbConnection connection, CuratedArticle draft) => connection.Execute(
        """
        UPDATE curated_articles SET is_approved = TRUE
        WHERE question_id = @QuestionId AND NOT is_approved AND answer = @Answer AND title = @Title AND author_id = @AuthorId
        """,
        draft) == 1;

    public static void Remove(DbConnection connection, string questionId) =>
        connection.Execute("DELETE FROM curated_articles WHERE question_id = @questionId", new { questionId });
}
