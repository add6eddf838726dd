using Bot.Tests.Host;
using Bot.Turns;

namespace Bot.Tests.Graph;

/// <summary>Knows which group is behind the one team.</summary>
internal sealed class KnownGroups : ITeamGroups
{
    public Task<string?> OfAsync(string teamId, CancellationToken cancellationToken) => Task.FromResult(teamId is Team.Id ? Team.GroupId : null);
}
