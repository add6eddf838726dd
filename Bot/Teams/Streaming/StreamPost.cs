using Bot.Outbox;
using Bot.Teams.Activities;
using Bot.Teams.Connector;
using Bot.Turns;

namespace Bot.Teams.Streaming;

/// <summary>Posts the passing parts of a stream under the same limits as every message; what has to wait for long is left out, since the next part holds it too.</summary>
internal sealed class StreamPost(ConnectorClient client, ConversationStore conversations, Destinations destinations, Gates gates, TimeProvider clock)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Posts what is written for the bot's id there; how it ended, or null when it was left out.</summary>
    public async Task<DeliveryResult?> PostAsync(ConversationAddress address, Func<string, Activity> write, CancellationToken cancellationToken)
    {
        if (conversations.Find(address.ConversationId) is not { } reach)
            return null;

        var destination = destinations.Of(new OutboxItem { Sequence = 0, Way = Way.Teams, Letter = new Letter(address, Message.Of("")) });
        if (!await PassAsync(destination, cancellationToken))
            return null;

        try
        {
            var result = await client.PostAsync(reach.ServiceUrl, address.ConversationId, write(reach.BotId), cancellationToken);
            gates.Learn(destination, result);
            return result;
        }
        finally
        {
            gates.Leave();
        }
    }

    private async Task<bool> PassAsync(Destination destination, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await gates.PassAsync(destination, either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
