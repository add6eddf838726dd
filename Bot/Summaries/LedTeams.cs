using System.Security.Cryptography;
using System.Text;
using Bot.People;
using Bot.Turns;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>Finds the team that a lead means: the one whose channel they write in, or in their own chat one of those that they lead.</summary>
internal sealed class LedTeams(IChannels channels, Roles roles)
{
    /// <summary>The teams that it can be, with a name where that is needed to tell them apart.</summary>
    public async Task<IReadOnlyList<LedTeam>> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Address is { Kind: ConversationKind.Channel, TeamId: { } here })
            return await IsLedAsync(turn, here, cancellationToken) ? [new LedTeam(here, new TeamChoice("", MarkOf(here)))] : [];
        if (turn.Address.Kind is not ConversationKind.Personal)
            return [];

        var led = new List<LedTeam>();
        foreach (var teamId in channels.TeamsOf(turn.Address.TenantId))
        {
            if (await IsLedAsync(turn, teamId, cancellationToken))
                led.Add(new LedTeam(teamId, new TeamChoice(await channels.NameOfAsync(teamId, cancellationToken) ?? "A team without a name", MarkOf(teamId))));
        }

        return led;
    }

    private Task<bool> IsLedAsync(Turn turn, string teamId, CancellationToken cancellationToken) =>
        roles.IsLeadAsync(turn.Person, turn.Address.TenantId, teamId, cancellationToken);

    // Of letters alone: ten digits of a team's id could be taken for an NHS number on the way back.
    private static string MarkOf(string teamId) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(teamId)).Take(8).Select(static each => $"{(char)('a' + (each >> 4))}{(char)('a' + (each & 15))}"));
}
