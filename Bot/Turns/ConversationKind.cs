namespace Bot.Turns;

/// <summary>Where a conversation takes place.</summary>
internal enum ConversationKind
{
    Personal,
    Group,
    Channel,
}
