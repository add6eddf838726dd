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

    public IReadOnlyList<string> TeamsOf(string tenantId) => [.. conversations.TeamsOf(tenantId)];

    public async Task<string?> NameOfAsync(string teamId, CancellationToken cancellationToken) =>
        conversations.Find(teamId) is { } reach ? (await client.TeamAsync(reach.ServiceUrl, teamId, cancellationToken))?.Name : null;

    private async Task<IEnumerable<Channel>> ReadAsync(Reach reach, string teamId, CancellationToken cancellationToken)
    {
        var team = await client.TeamAsync(reach.ServiceUrl, teamId, cancellationToken);
        var list = await client.ChannelsAsync(reach.ServiceUrl, teamId, cancellationToken);
        var name = team?.Name ?? "Your team";
        return (list?.Conversations ?? []).Where(IsStandard).Select(entry => new Channel(teamId, entry.Id ?? "", $"{name}: {entry.Name ?? General}") { Team = name });
    }

    private static bool IsStandard(ChannelList.Place entry) => entry is { Id.Length: > 0 } && entry.Type is not ("private" or "shared");
}
