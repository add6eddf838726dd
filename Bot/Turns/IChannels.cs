namespace Bot.Turns;

/// <summary>Knows the standard channels of the teams that the bot is in.</summary>
internal interface IChannels
{
    /// <summary>Those of an organisation, by team; a team whose channels cannot be read now is left out.</summary>
    Task<IReadOnlyList<Channel>> OfAsync(string tenantId, CancellationToken cancellationToken);
}
