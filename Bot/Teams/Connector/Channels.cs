using Bot.Teams.Activities;
using Bot.Turns;

namespace Bot.Teams.Connector;

/// <summary>Reads the channels of the teams that the bot has heard from.</summary>
internal sealed class Channels(ConnectorClient client, ConversationStore conversations) : IChannels
{
    private const string General = "General"; // Teams gives it no name, since that depends on the reader's language.

    public async Task<IReadOnlyList<Channel>> OfAsync(string tenantId, CancellationToken cancellationToken)
    {
        var channels = new List<Channel>();
        foreach (var teamId in conversations.TeamsOf(tenantId))
        {
            if (conversations.Find(teamId) is { } reach)
                channels.AddRange(await ReadAsync(reach, teamId, cancellationToken));
        }

        return channels;
    }

    private async Task<IEnumerable<Channel>> ReadAsync(Reach reach, string teamId, CancellationToken cancellationToken)
    {
        var team = await client.TeamAsync(reach.ServiceUrl, teamId, cancellationToken);
        var list = await client.ChannelsAsync(reach.ServiceUrl, teamId, cancellationToken);
        return (list?.Conversations ?? []).Where(IsStandard).Select(entry => new Channel(teamId, entry.Id ?? "", $"{team?.Name ?? "Your team"}: {entry.Name ?? General}"));
    }

    private static bool IsStandard(ChannelList.Place entry) => entry is { Id.Length: > 0 } && entry.Type is not ("private" or "shared");
}
