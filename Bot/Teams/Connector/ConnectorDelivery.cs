using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Connector;

/// <summary>Delivers messages through the Bot Connector.</summary>
internal sealed class ConnectorDelivery(ConnectorClient client, ConversationStore conversations, PersonalChats chats, Database database) : IDelivery
{
    public string Way => Outbox.Way.Teams;

    public async Task<DeliveryResult> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var letter = item.Letter;
        if (conversations.Find(letter.Address.ConversationId) is not { } reach)
        {
            return new DeliveryResult.Refused("the conversation's address is not known");
        }

        return letter switch
        {
            { WhisperTo: { } personId } => await WhisperAsync(letter, personId, reach, cancellationToken),
            { ThreadIn: { } channelId } => await BeginAsync(letter, channelId, reach, cancellationToken),
            { Replaces: { } key } => await ReplaceAsync(letter, key, reach, cancellationToken),
            _ => await PostAsync(letter, reach, cancellationToken),
        };
    }

    // Both calls go by the address of the turn that caused it: what the person's own chat last came from may be older.
    private async Task<DeliveryResult> WhisperAsync(Letter letter, string personId, Reach reach, CancellationToken cancellationToken) =>
        await chats.FindAsync(personId, reach, cancellationToken) switch
        {
            DeliveryResult.Sent { MessageId: { } chatId } => Named(await PostAsync(Moved(letter, personId, chatId), reach, cancellationToken)),
            DeliveryResult.Sent => new DeliveryResult.Failed("a chat without an id"),
            var trouble => Named(trouble),
        };

    private async Task<DeliveryResult> BeginAsync(Letter letter, string channelId, Reach reach, CancellationToken cancellationToken)
    {
        var thread = NewThread.Of(reach.TenantId, channelId, ReplyWriter.Write(letter, reach.BotId));
        var result = await client.BeginAsync(reach.ServiceUrl, thread, cancellationToken);
        if (result is DeliveryResult.Sent { ConversationId: { } threadId })
        {
            await conversations.KeepAsync(threadId, reach with { OwnerId = null });
        }

        return result;
    }

    private async Task<DeliveryResult> ReplaceAsync(Letter letter, string key, Reach reach, CancellationToken cancellationToken)
    {
        if (database.Read(connection => Posted.Under(connection, key)) is not { } posted)
        {
            return new DeliveryResult.Refused("what it should replace was never posted");
        }

        var here = letter with { Address = new ConversationAddress(letter.Address.TenantId, posted.ConversationId, ConversationKind.Channel) };
        var activity = ReplyWriter.Write(here, reach.BotId) with { Id = posted.MessageId };
        return await client.ReplaceAsync(reach.ServiceUrl, posted.ConversationId, activity, cancellationToken);
    }

    private Task<DeliveryResult> PostAsync(Letter letter, Reach reach, CancellationToken cancellationToken) =>
        client.PostAsync(reach.ServiceUrl, letter.Address.ConversationId, ReplyWriter.Write(letter, reach.BotId), cancellationToken);

    private static Letter Moved(Letter letter, string personId, string chatId) => letter with
    {
        Address = new ConversationAddress(letter.Address.TenantId, chatId, ConversationKind.Personal),
        ToPersonId = personId,
        WhisperTo = null,
    };

    // A number alone would not tell an operator that it was the person, and not the channel, who could not be reached.
    private static DeliveryResult Named(DeliveryResult result) =>
        result is DeliveryResult.Refused refused ? new DeliveryResult.Refused($"the person's own chat cannot be reached: {refused.Reason}") : result;
}
