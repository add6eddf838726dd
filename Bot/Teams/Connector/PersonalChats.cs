using System.Data.Common;
using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Activities;
using Dapper;

namespace Bot.Teams.Connector;

/// <summary>Finds each person's own chat with the bot; one that nobody has written in yet is opened.</summary>
internal sealed class PersonalChats(Database database, ConnectorClient client)
{
    /// <summary>The chat's id as what was sent, or why there is none.</summary>
    public async Task<DeliveryResult> FindAsync(string personId, Reach reach, CancellationToken cancellationToken)
    {
        if (database.Read(connection => Load(connection, reach.TenantId, personId)) is { } known)
        {
            return new DeliveryResult.Sent(known);
        }

        var opened = await client.OpenAsync(reach.ServiceUrl, NewConversation.Of(reach.BotId, reach.TenantId, personId), cancellationToken);
        if (opened is DeliveryResult.Sent { MessageId: { } chatId })
        {
            await database.WriteAsync(connection => Keep(connection, reach.TenantId, personId, chatId));
        }

        return opened;
    }

    public static void Keep(DbConnection connection, string tenantId, string personId, string chatId) => connection.Execute(
        """
        INSERT INTO personal_chats (tenant_id, person_id, conversation_id) VALUES (@tenantId, @personId, @chatId)
        ON CONFLICT (tenant_id, person_id) DO UPDATE SET conversation_id = excluded.conversation_id
        """,
        new { tenantId, personId, chatId });

    private static string? Load(DbConnection connection, string tenantId, string personId) => connection.ExecuteScalar<string?>(
        "SELECT conversation_id FROM personal_chats WHERE tenant_id = @tenantId AND person_id = @personId", new { tenantId, personId });
}
