using System.Data.Common;
using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Activities;
using Dapper;

namespace Bot.Teams.Connector;

/// <summary>Finds each person's own chat with the bot; one that nobody has written in yet is opened.</summary>
internal sealed class PersonalChats(Database database, ConnectorClient client, TimeProvider clock)
{
    /// <summary>Keeps which chat is a person's own.</summary>
    public const string KeepOne =
        """
        INSERT INTO personal_chats (tenant_id, person_id, conversation_id, kept_at) VALUES (@tenantId, @personId, @chatId, @at)
        ON CONFLICT (tenant_id, person_id) DO UPDATE SET conversation_id = excluded.conversation_id, kept_at = excluded.kept_at
        """;

    public async Task<ChatSearch> FindAsync(string personId, Reach reach, CancellationToken cancellationToken) =>
        database.Read(connection => Known(connection, reach.TenantId, personId)) is { } known
            ? new ChatSearch.Found(known)
            : await OpenAsync(personId, reach, cancellationToken);

    /// <summary>Opens the person's chat, whatever is known of it; asking again gives the same chat.</summary>
    public async Task<ChatSearch> OpenAsync(string personId, Reach reach, CancellationToken cancellationToken)
    {
        var opened = await client.OpenAsync(reach.ServiceUrl, NewConversation.Of(reach.BotId, reach.TenantId, personId), cancellationToken);
        if (opened is DeliveryResult.Sent { MessageId: { } chatId })
        {
            await database.WriteAsync(connection => connection.Execute(KeepOne, new { tenantId = reach.TenantId, personId, chatId, at = clock.GetUtcNow().ToUnixTimeMilliseconds() }));
            return new ChatSearch.Found(chatId);
        }

        return new ChatSearch.Trouble(opened is DeliveryResult.Sent ? new DeliveryResult.Failed("a chat without an id") : opened);
    }

    /// <summary>Forgets a chat that is no more.</summary>
    public Task ForgetAsync(string chatId) => database.WriteAsync(connection => Forget(connection, chatId));

    public static void Forget(DbConnection connection, string chatId) =>
        connection.Execute("DELETE FROM personal_chats WHERE conversation_id = @chatId", new { chatId });

    /// <summary>The chat that is known as the person's own; null when none is.</summary>
    public static string? Known(DbConnection connection, string tenantId, string personId) => connection.ExecuteScalar<string?>(
        "SELECT conversation_id FROM personal_chats WHERE tenant_id = @tenantId AND person_id = @personId", new { tenantId, personId });
}
