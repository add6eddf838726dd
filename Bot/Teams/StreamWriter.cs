using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams;

/// <summary>Writes the activities of a stream (https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux). Pure.</summary>
internal static class StreamWriter
{
    private const string EntityType = "streaminfo";

    /// <summary>The first activity: a line that says what is being done, and is gone once there are words.</summary>
    public static Activity Opening(ConversationAddress address, string botId, string text) =>
        Of(address, botId, text, new Entity { Type = EntityType, StreamType = "informative", StreamSequence = 1 });

    /// <summary>All of the words so far.</summary>
    public static Activity Update(ConversationAddress address, string botId, string text, string streamId, int sequence) =>
        Of(address, botId, text, new Entity { Type = EntityType, StreamType = "streaming", StreamId = streamId, StreamSequence = sequence });

    /// <summary>What makes a message the last of a stream.</summary>
    public static Entity End(string streamId) => new() { Type = EntityType, StreamType = "final", StreamId = streamId };

    private static Activity Of(ConversationAddress address, string botId, string text, Entity place) => new()
    {
        Type = "typing",
        From = new ChannelAccount { Id = botId },
        Conversation = new ConversationAccount { Id = address.ConversationId, TenantId = address.TenantId },
        Text = text,
        Entities = [place],
    };
}
