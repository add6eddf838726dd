namespace Bot.Turns;

/// <summary>Knows who is in a team; what it tells is at most five minutes old.</summary>
internal interface IRoster
{
    Task<Roster> OfAsync(string teamId, CancellationToken cancellationToken);
}
