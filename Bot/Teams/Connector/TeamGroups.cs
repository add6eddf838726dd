using System.Collections.Concurrent;
using Bot.Turns;

namespace Bot.Teams.Connector;

/// <summary>Asks the Connector once for the group behind a team, since that never changes.</summary>
internal sealed class TeamGroups(ConnectorClient client, ConversationStore conversations) : ITeamGroups
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public async Task<string?> OfAsync(string teamId, CancellationToken cancellationToken)
    {
        if (conversations.Find(teamId) is not { } reach)
            return null;
        if (_known.TryGetValue(teamId, out var known))
            return known;
        return (await client.TeamAsync(reach.ServiceUrl, teamId, cancellationToken))?.AadGroupId is { Length: > 0 } groupId
            ? _known.GetOrAdd(teamId, groupId)
            : null;
    }
}
