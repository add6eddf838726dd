namespace Bot.Turns;

/// <summary>Knows the standard channels of the teams that the bot is in.</summary>
internal interface IChannels
{
    /// <summary>Those of an organisation, by team; a team whose channels cannot be read now is left out.</summary>
    Task<IReadOnlyList<Channel>> OfAsync(string tenantId, CancellationToken cancellationToken);

    /// <summary>The teams of an organisation that the bot has heard from; nobody is asked.</summary>
    IReadOnlyList<string> TeamsOf(string tenantId);

    /// <summary>What a team is called; null when that cannot be read now.</summary>
    Task<string?> NameOfAsync(string teamId, CancellationToken cancellationToken);
}
