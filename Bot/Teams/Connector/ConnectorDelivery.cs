using System.Diagnostics;
using Bot.Outbox;
using Bot.Storage;
using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Connector;

/// <summary>Delivers messages through the Bot Connector.</summary>
internal sealed class ConnectorDelivery(
    ConnectorClient client, ConversationStore conversations, PersonalChats chats, Database database, Destinations destinations) : IDelivery
{
    public string Way => Outbox.Way.Teams;

    public Destination DestinationOf(OutboxItem item) => destinations.Of(item);

    public async Task<DeliveryResult> DeliverAsync(OutboxItem item, CancellationToken cancellationToken)
    {
        var letter = item.Letter;
        if (conversations.Find(letter.ReachedBy ?? letter.Address.ConversationId) is not { } reach)
        {
            return new DeliveryResult.Refused("the conversation's address is not known");
        }

        return letter switch
        {
            { WhisperTo: { } personId } => await WhisperAsync(letter, personId, reach, cancellationToken),
            { ReachedBy: not null, ToPersonId: { } personId } => await GoAsync(letter, personId, reach, cancellationToken),
            { ThreadIn: { } channelId } => await BeginAsync(letter, channelId, reach, cancellationToken),
            { Replaces: { } key } => await ReplaceAsync(letter, key, reach, cancellationToken),
            { Completes: { } streamId } => await CompleteAsync(letter, streamId, reach, cancellationToken),
            _ => await PostAsync(letter, reach, cancellationToken),
        };
    }

    // A stream that has ended, or was never allowed, does not lose its message: it takes the stream's place, or stands by itself.
    private async Task<DeliveryResult> CompleteAsync(Letter letter, string streamId, Reach reach, CancellationToken cancellationToken)
    {
        var result = await PostAsync(letter, reach, cancellationToken);
        if (result is DeliveryResult.Sent sent)
        {
            return sent with { MessageId = sent.MessageId ?? streamId };
        }

        var plain = letter with { Completes = null };
        switch (result)
        {
            case DeliveryResult.Refused { Reason: StreamRefusals.Stopped }:
                return new DeliveryResult.Dropped(StreamRefusals.Stopped);
            case DeliveryResult.Refused { Reason: StreamRefusals.Completed }:
                return new DeliveryResult.Sent(streamId);
            case DeliveryResult.Refused { Reason: StreamRefusals.TooLate }:
                var late = await client.ReplaceAsync(reach.ServiceUrl, letter.Address.ConversationId, ReplyWriter.Write(plain, reach.BotId) with { Id = streamId }, cancellationToken);
                return late is DeliveryResult.Refused ? await PostAsync(plain, reach, cancellationToken) : late;
            case DeliveryResult.Refused { Reason: StreamRefusals.NotAllowed }:
                return await PostAsync(plain, reach, cancellationToken);
            default:
                return result;
        }
    }

    private async Task<DeliveryResult> WhisperAsync(Letter letter, string personId, Reach reach, CancellationToken cancellationToken) =>
        await chats.FindAsync(personId, reach, cancellationToken) switch
        {
            ChatSearch.Found(var chatId) => await GoAsync(OwnChatLetters.Moved(letter, personId, chatId), personId, reach, cancellationToken),
            ChatSearch.Trouble(var trouble) => OwnChatLetters.Ended(trouble, letter),
            _ => throw new UnreachableException(),
        };

    // A chat that is no more is forgotten, and another one opened once.
    private async Task<DeliveryResult> GoAsync(Letter letter, string personId, Reach reach, CancellationToken cancellationToken)
    {
        var result = await PostAsync(letter, reach, cancellationToken);
        if (result is not DeliveryResult.Refused { IsDead: true } refused)
        {
            return OwnChatLetters.Ended(result, letter);
        }

        if (refused.IsGone)
        {
            await chats.ForgetAsync(letter.Address.ConversationId);
        }

        return await chats.FindAsync(personId, reach, cancellationToken) switch
        {
            ChatSearch.Found(var chatId) when string.Equals(chatId, letter.Address.ConversationId, StringComparison.Ordinal) => OwnChatLetters.Ended(refused, letter),
            ChatSearch.Found(var chatId) when OwnChatLetters.Moved(letter, personId, chatId) is var moved => OwnChatLetters.Ended(await PostAsync(moved, reach, cancellationToken), moved),
            ChatSearch.Trouble(var trouble) => OwnChatLetters.Ended(trouble, letter),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<DeliveryResult> BeginAsync(Letter letter, string channelId, Reach reach, CancellationToken cancellationToken)
    {
        var thread = NewThread.Of(reach.TenantId, channelId, ReplyWriter.Write(letter, reach.BotId));
        var result = await UnlessDeadAsync(channelId, reach, () => client.BeginAsync(reach.ServiceUrl, thread, cancellationToken));
        if (result is DeliveryResult.Sent { ConversationId: { } threadId })
        {
            await conversations.KeepAsync(threadId, reach with { OwnerId = null, TeamId = null, DeadReason = null });
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
        var result = await UnlessDeadAsync(posted.ConversationId, reach, () => client.ReplaceAsync(reach.ServiceUrl, posted.ConversationId, activity, cancellationToken));
        return result is DeliveryResult.Sent sent ? sent with { ConversationId = posted.ConversationId } : result;
    }

    private Task<DeliveryResult> PostAsync(Letter letter, Reach reach, CancellationToken cancellationToken) => UnlessDeadAsync(
        letter.Address.ConversationId,
        reach,
        () => client.PostAsync(reach.ServiceUrl, letter.Address.ConversationId, ReplyWriter.Write(letter, reach.BotId), cancellationToken));

    // What takes nothing from the bot is asked once, and then not again before something comes from there.
    private async Task<DeliveryResult> UnlessDeadAsync(string conversationId, Reach reach, Func<Task<DeliveryResult>> sendAsync)
    {
        if (conversations.Find(conversationId)?.DeadReason is { } known)
        {
            return new DeliveryResult.Refused(known) { IsDead = true };
        }

        var moment = conversations.Moment;
        var result = await sendAsync();
        if (result is DeliveryResult.Refused { IsDead: true } refused)
        {
            await conversations.BuryAsync(conversationId, reach, refused.Reason, moment);
        }

        return result;
    }
}
