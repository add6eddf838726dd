using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.Outbox;
using Bot.Turns;

namespace Bot.CheckIns.Posting;

/// <summary>Addresses letters to the thread that a check-in's card has begun.</summary>
internal static class ThreadLetters
{
    /// <summary>A letter that takes the place of the card.</summary>
    public static Letter Card(CheckIn checkIn, Message message) =>
        new(checkIn.Channel.Address, message, PostedAs: CheckInPost.KeyOf(checkIn), ReachedBy: checkIn.TeamId);

    /// <summary>A letter into the thread; it begins one of its own where the card has never been posted.</summary>
    public static Letter Under(DbConnection connection, CheckIn checkIn, Message message) =>
        Posted.Under(connection, CheckInPost.KeyOf(checkIn)) is { } posted
            ? new Letter(checkIn.Channel.Address with { ConversationId = posted.ConversationId }, message, ReachedBy: checkIn.TeamId)
            : new Letter(checkIn.Channel.Address, message, ThreadIn: checkIn.ChannelId, PostedAs: $"{CheckInPost.KeyOf(checkIn)}/results", ReachedBy: checkIn.TeamId);
}
