using Bot.Turns;

namespace Bot.Tests.Asking;

/// <summary>A roster where no team can be read.</summary>
internal sealed class NoRoster : IRoster
{
    public Task<Roster> OfAsync(string teamId, CancellationToken cancellationToken) => Task.FromResult<Roster>(new Roster.Unknown("There are no teams here."));
}
