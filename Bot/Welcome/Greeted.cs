using System.Collections.Concurrent;
using System.Data.Common;
using Bot.People;
using Bot.Storage;
using Dapper;

namespace Bot.Welcome;

/// <summary>
/// Knows who has been welcomed: once per install, for good. In Development once per start instead, because the
/// Agents Playground installs the bot anew at each load of its page.
/// </summary>
internal sealed class Greeted(IHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, bool> _sinceStart = new(StringComparer.Ordinal);

    public bool IsNews(Database database, string conversationId) => environment.IsDevelopment()
        ? !_sinceStart.ContainsKey(conversationId)
        : !database.Read(connection => connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM greeted WHERE conversation_id = @conversationId)", new { conversationId }));

    /// <summary>That a person was welcomed in their own chat; beside its address it tells nothing more, so it is not shown.</summary>
    public static PersonalData InOwnChat => new("That I said hello", static (_, _) => null, static (connection, whose) => connection.Execute(
        "DELETE FROM greeted WHERE conversation_id IN (SELECT conversation_id FROM personal_chats WHERE tenant_id = @TenantId AND person_id = @PersonId)", whose))
    {
        Tables = ["greeted"],
    };

    /// <summary>Notes in the transaction that writes the welcome that it is given.</summary>
    public void Note(DbConnection connection, string conversationId)
    {
        connection.Execute("INSERT INTO greeted (conversation_id) VALUES (@conversationId) ON CONFLICT DO NOTHING", new { conversationId });
        _sinceStart[conversationId] = true;
    }
}
