using Bot.Outbox;
using Bot.Turns;

namespace Bot.Graph.Files;

/// <summary>Puts a file into a channel's Files, once it is known which group is behind the team.</summary>
internal sealed class TeamFiles(ChannelFiles files, ITeamGroups groups)
{
    public async Task<DeliveryResult> PutAsync(TeamFile file, CancellationToken cancellationToken) =>
        await groups.OfAsync(file.TeamId, cancellationToken) is not { } groupId ? new DeliveryResult.Failed("the team's group is not known")
        : await files.PutAsync(new ChannelFile(groupId, file.ChannelId, file.Name, file.Content), cancellationToken) switch
        {
            Answer<Uri>.Trouble(var trouble) => trouble,
            _ => new DeliveryResult.Sent(null),
        };
}
