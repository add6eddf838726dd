namespace Bot.People;

/// <summary>Knows who owns a team; what it tells is at most five minutes old.</summary>
internal interface ITeamOwners
{
    Task<Owners> OfAsync(string teamId, CancellationToken cancellationToken);
}
