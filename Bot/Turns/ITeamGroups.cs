namespace Bot.Turns;

/// <summary>Knows the Microsoft 365 group behind a team, which is the team's id outside of chats.</summary>
internal interface ITeamGroups
{
    /// <summary>The group's id; null when it cannot be read now.</summary>
    Task<string?> OfAsync(string teamId, CancellationToken cancellationToken);
}
