using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.People;
using Dapper;

namespace Bot.Teams.Connector;

/// <summary>What this room holds on a person: where their own chat with the bot is, and how it is reached.</summary>
internal static class OwnChats
{
    public static PersonalData Of(ConversationStore conversations) => new("Where our own chat is", Read, (connection, whose) => Erase(connection, conversations, whose))
    {
        Tables = ["personal_chats", "conversations"],
        Everyone = static connection => connection.Query<(string, string)>("SELECT tenant_id, person_id FROM personal_chats").Select(static row => new Whose(row.Item1, row.Item2)),
    };

    private static Held? Read(DbConnection connection, Whose whose) => PersonalChats.Known(connection, whose.TenantId, whose.PersonId) is { } chatId
        ? new Held("its address", new JsonObject { ["person"] = whose.PersonId, ["chat"] = chatId })
        : null;

    private static void Erase(DbConnection connection, ConversationStore conversations, Whose whose)
    {
        if (PersonalChats.Known(connection, whose.TenantId, whose.PersonId) is { } chatId)
        {
            Desk.Forget(connection, whose.PersonId, chatId);
            var change = conversations.ChangeToForget(chatId);
            change.Make(connection);
            change.OnDisk();
        }
    }
}
