using System.Data.Common;
using Bot.Turns;
using Dapper;

namespace Bot.Experts;

/// <summary>The tables of questions to experts, and of who waits for their answers.</summary>
internal static class ExpertQuestionStore
{
    private const string Select =
        """
        SELECT id AS Id, tenant_id AS TenantId, wording AS Wording, asker_id AS AskerId, asker_name AS AskerName, asked_in AS AskedIn,
            asked_at AS AskedAt, answer AS Answer, answered_by AS AnsweredBy, answered_as AS AnsweredAs, answered_at AS AnsweredAt,
            closed_at AS ClosedAt, remind_at AS RemindAt, close_at AS CloseAt, version AS Version
        FROM expert_questions
        """;

    private const string IsOpen = "answer IS NULL AND closed_at IS NULL";

    public static ExpertQuestion? Find(DbConnection connection, string tenantId, string id) =>
        connection.QuerySingleOrDefault<ExpertQuestion>($"{Select} WHERE tenant_id = @tenantId AND id = @id", new { tenantId, id });

    /// <summary>The open questions of an organisation, oldest first.</summary>
    public static IReadOnlyList<ExpertQuestion> Open(DbConnection connection, string tenantId) =>
        connection.Query<ExpertQuestion>($"{Select} WHERE tenant_id = @tenantId AND {IsOpen} ORDER BY asked_at", new { tenantId }).ToList();

    /// <summary>The open questions that a person has sent or waits for, oldest first.</summary>
    public static IReadOnlyList<ExpertQuestion> OpenFor(DbConnection connection, string tenantId, string personId) => connection.Query<ExpertQuestion>(
        $"""
        {Select} WHERE tenant_id = @tenantId AND {IsOpen}
        AND (asker_id = @personId OR id IN (SELECT question_id FROM expert_listeners WHERE person_id = @personId)) ORDER BY asked_at
        """,
        new { tenantId, personId }).ToList();

    /// <summary>Every open question of everyone.</summary>
    public static IReadOnlyList<ExpertQuestion> AllOpen(DbConnection connection) => connection.Query<ExpertQuestion>($"{Select} WHERE {IsOpen}").ToList();

    public static void Add(DbConnection connection, ExpertQuestion question)
    {
        var added = connection.Execute(
            """
            INSERT INTO expert_questions (id, tenant_id, wording, asker_id, asker_name, asked_in, asked_at, remind_at, close_at)
            VALUES (@Id, @TenantId, @Wording, @AskerId, @AskerName, @AskedIn, @AskedAt, @RemindAt, @CloseAt) ON CONFLICT DO NOTHING
            """,
            question);
        RequireOne(added);
    }

    /// <summary>Writes what a question has become.</summary>
    /// <exception cref="StaleException">It has changed since it was read.</exception>
    public static void Save(DbConnection connection, ExpertQuestion question) => RequireOne(connection.Execute(
        """
        UPDATE expert_questions
        SET answer = @Answer, answered_by = @AnsweredBy, answered_as = @AnsweredAs, answered_at = @AnsweredAt,
            closed_at = @ClosedAt, remind_at = @RemindAt, close_at = @CloseAt, version = version + 1
        WHERE id = @Id AND version = @Version
        """,
        question));

    public static void Listen(DbConnection connection, string id, string personId) => connection.Execute(
        "INSERT INTO expert_listeners (question_id, person_id) VALUES (@id, @personId) ON CONFLICT DO NOTHING", new { id, personId });

    public static IReadOnlyList<string> Listeners(DbConnection connection, string id) =>
        connection.Query<string>("SELECT person_id FROM expert_listeners WHERE question_id = @id", new { id }).ToList();

    /// <summary>
    /// Deletes questions that ended before a moment. Of one that became an article, which shows its wording anyway, nothing
    /// of the asker stays, so that experts can go on to withdraw it.
    /// </summary>
    public static void Purge(DbConnection connection, DateTimeOffset before) => connection.Execute(
        """
        DELETE FROM expert_listeners WHERE question_id IN (SELECT id FROM expert_questions WHERE coalesce(closed_at, answered_at) < @limit);
        DELETE FROM expert_questions
        WHERE coalesce(closed_at, answered_at) < @limit AND id NOT IN (SELECT question_id FROM curated_articles);
        UPDATE expert_questions SET asker_id = '', asker_name = NULL, asked_in = '' WHERE coalesce(closed_at, answered_at) < @limit
        """,
        new { limit = before.ToUnixTimeMilliseconds() });

    private static void RequireOne(int rows)
    {
        if (rows != 1)
        {
            throw new StaleException();
        }
    }
}
