using Bot.CheckIns.Rounds;
using Bot.People;
using Bot.Turns;

namespace Bot.CheckIns.Opening;

/// <summary>Who may answer a check-in that is launched now: the team's people, its guests only where they have been let in.</summary>
internal sealed class Participants(IRoster roster, TeamStore teams)
{
    /// <summary>Their ids; empty when the roster cannot be read.</summary>
    public async Task<IReadOnlySet<string>> OfAsync(TeamChannel channel, CancellationToken cancellationToken)
    {
        var withGuests = teams.LetsGuestsAsk(channel.TenantId, channel.TeamId);
        return await roster.OfAsync(channel.TeamId, cancellationToken) is Roster.Known known
            ? known.Members.Where(member => withGuests || !member.IsGuest).Select(static member => member.Id).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);
    }
}
