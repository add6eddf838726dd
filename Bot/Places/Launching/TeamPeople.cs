using Bot.CheckIns.Opening;
using Bot.CheckIns.Rounds;
using Bot.People;
using Bot.Turns;

namespace Bot.Places.Launching;

/// <summary>Knows who may answer in a team, and who leads it.</summary>
internal sealed class TeamPeople(IRoster roster, Roles roles, Participants participants)
{
    /// <summary>Null while that cannot be read.</summary>
    public async Task<Known?> OfAsync(TeamChannel channel, CancellationToken cancellationToken) =>
        await roster.OfAsync(channel.TeamId, cancellationToken) is Roster.Known known
            ? new Known(await participants.OfAsync(channel, cancellationToken), await roles.LeadsInAsync(known.Members, channel.TenantId, channel.TeamId, cancellationToken))
            : null;

    /// <summary>The ids of those who may answer, and the leads.</summary>
    internal sealed record Known(IReadOnlySet<string> Participants, IReadOnlyList<Member> Leads);
}
