using Bot.Outbox;

namespace Bot.Teams.Connector;

/// <summary>Delivers messages through the Bot Connector.</summary>
internal sealed class ConnectorDelivery(ConnectorClient client, ConversationStore conversations) : IDelivery
{
    public const string Name = "teams";

    public string Way => Name;

    public async Task<DeliveryResult> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var conversationId = item.Letter.Address.ConversationId;
        return conversations.Find(conversationId) is { } reach
            ? await client.PostAsync(reach.ServiceUrl, conversationId, ReplyWriter.Write(item.Letter, reach.BotId), cancellationToken)
            : new DeliveryResult.Refused("the conversation's address is not known");
    }
}
