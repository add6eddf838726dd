using Bot.Outbox;
using Bot.Turns;

namespace Bot.Teams.Connector;

/// <summary>Delivers messages through the Bot Connector.</summary>
internal sealed class ConnectorDelivery(ConnectorClient client, ConversationStore conversations, PersonalChats chats) : IDelivery
{
    public const string Name = "teams";

    public string Way => Name;

    public async Task<DeliveryResult> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var letter = item.Letter;
        if (conversations.Find(letter.Address.ConversationId) is not { } reach)
        {
            return new DeliveryResult.Refused("the conversation's address is not known");
        }

        return letter.WhisperTo is { } personId
            ? await WhisperAsync(letter, personId, reach, cancellationToken)
            : await PostAsync(letter, reach, cancellationToken);
    }

    // Both calls go by the address of the turn that caused it: what the person's own chat last came from may be older.
    private async Task<DeliveryResult> WhisperAsync(Letter letter, string personId, Reach reach, CancellationToken cancellationToken) =>
        await chats.FindAsync(personId, reach, cancellationToken) switch
        {
            DeliveryResult.Sent { MessageId: { } chatId } => Named(await PostAsync(Moved(letter, personId, chatId), reach, cancellationToken)),
            DeliveryResult.Sent => new DeliveryResult.Failed("a chat without an id"),
            var trouble => Named(trouble),
        };

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
