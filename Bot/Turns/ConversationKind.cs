namespace Bot.Turns;

/// <summary>Where a conversation takes place.</summary>
internal enum ConversationKind
{
    Personal,
    Group,
    Channel,

    /// <summary>A private or shared channel, whose people are not the team's.</summary>
    ClosedChannel,
}
