using Bot.Turns;

namespace Bot.CheckIns.Rounds;

/// <summary>The channel of a team in which a check-in takes place, without a thread.</summary>
internal sealed record TeamChannel(string TenantId, string TeamId, string ChannelId)
{
    /// <summary>The channel that an address lies in; null when it lies in none, or in one that is not for the whole team.</summary>
    public static TeamChannel? Of(ConversationAddress address) => address is { Kind: ConversationKind.Channel, TeamId: { } teamId }
        ? new TeamChannel(address.TenantId, teamId, address.ConversationId.Split(';')[0])
        : null;

    /// <summary>Where in it a message goes that begins something.</summary>
    public ConversationAddress Address => new(TenantId, ChannelId, ConversationKind.Channel, TeamId);
}
