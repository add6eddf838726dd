using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.People;
using Bot.Turns;
using Dapper;

namespace Bot.Experts;

/// <summary>What this room holds on a person: what they have asked experts, what they wait for, and what they have answered as one.</summary>
internal sealed class OwnQuestions(Postbox postbox)
{
    private const string Withdrawn = "This question has been withdrawn, and its words are deleted. There is nothing left to answer.";

    public PersonalData Data => new("Your questions to experts, and your answers as one", Read, Erase)
    {
        Tables = ["expert_questions", "expert_listeners", "curated_articles"],
        Everyone = static connection => connection.Query<(string, string)>(
            """
            SELECT tenant_id, asker_id FROM expert_questions WHERE asker_id <> '' UNION SELECT tenant_id, answered_by FROM expert_questions WHERE answered_by <> ''
            UNION SELECT tenant_id, author_id FROM curated_articles WHERE author_id <> ''
            UNION SELECT tenant_id, person_id FROM expert_listeners JOIN expert_questions ON id = question_id
            """).Select(static row => new Whose(row.Item1, row.Item2)),
    };

    private static Held? Read(DbConnection connection, Whose whose)
    {
        var rows = connection.Query<(string Wording, string? Answer, bool IsOwn, bool IsAnswered)>(
            """
            SELECT wording, answer, asker_id = @PersonId, coalesce(answered_by = @PersonId, FALSE) FROM expert_questions
            WHERE tenant_id = @TenantId AND (asker_id = @PersonId OR answered_by = @PersonId OR id IN (SELECT question_id FROM expert_listeners WHERE person_id = @PersonId))
            """,
            whose).ToList();
        return rows is [] ? null : new Held($"{rows.Count}", new JsonArray([.. rows.Select(static row => (JsonNode)new JsonObject
        {
            ["question"] = row.Wording,
            ["answer"] = row.Answer,
            ["asked by you"] = row.IsOwn,
            ["answered by you"] = row.IsAnswered,
        })]));
    }

    private void Erase(DbConnection connection, Whose whose)
    {
        foreach (var id in connection.Query<string>(
            "SELECT id FROM expert_questions WHERE tenant_id = @TenantId AND asker_id = @PersonId AND id NOT IN (SELECT question_id FROM curated_articles)", whose).ToList())
        {
            Withdraw(connection, whose.TenantId, QuestionPost.KeyOf(id));
        }

        Forget(connection, whose);
    }

    // It must not stay before the experts' eyes either, nor come there any more.
    private void Withdraw(DbConnection connection, string tenantId, string key)
    {
        Postbox.Withdraw(connection, key);
        if (Posted.Under(connection, key) is { } posted)
            postbox.Post(connection, Way.Teams, new Letter(new ConversationAddress(tenantId, posted.ConversationId, ConversationKind.Channel), Message.Of(Withdrawn), PostedAs: key));
    }

    // What became an article shows its wording anyway; of that, as when its time is over, only who it was goes.
    private static void Forget(DbConnection connection, Whose whose) => connection.Execute(
        """
        DELETE FROM expert_listeners WHERE person_id = @PersonId AND question_id IN (SELECT id FROM expert_questions WHERE tenant_id = @TenantId);
        DELETE FROM expert_listeners WHERE question_id IN
            (SELECT id FROM expert_questions WHERE tenant_id = @TenantId AND asker_id = @PersonId AND id NOT IN (SELECT question_id FROM curated_articles));
        DELETE FROM expert_questions WHERE tenant_id = @TenantId AND asker_id = @PersonId AND id NOT IN (SELECT question_id FROM curated_articles);
        UPDATE expert_questions SET asker_id = '', asker_name = NULL, asked_in = '', version = version + 1 WHERE tenant_id = @TenantId AND asker_id = @PersonId;
        UPDATE expert_questions SET answered_by = '', version = version + 1 WHERE tenant_id = @TenantId AND answered_by = @PersonId;
        UPDATE curated_articles SET author_id = '' WHERE tenant_id = @TenantId AND author_id = @PersonId
        """,
        whose);
}
