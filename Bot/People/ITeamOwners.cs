namespace Bot.People;

/// <summary>Knows who owns a team; what it tells is at most five minutes old.</summary>
internal interface ITeamOwners
{
    /// <summary>Whether anybody is asked; if not, owning a team means nothing here.</summary>
    bool IsOn { get; }

    Task<Owners> OfAsync(string teamId, CancellationToken cancellationToken);
}
