using Bot.People;
using Bot.Turns;

namespace Bot.Summaries;

/// <summary>Knows whom a team's summaries are for.</summary>
internal sealed class Audiences(IRoster roster, ITeamOwners owners, IChannels channels, Roles roles)
{
    /// <summary>The leads of a team, or of them the one who asked; null when that cannot be read now.</summary>
    public async Task<Audience?> OfAsync(Summary summary, CancellationToken cancellationToken) =>
        await roster.OfAsync(summary.TeamId, cancellationToken) is Roster.Known known && await owners.OfAsync(summary.TeamId, cancellationToken) is not Owners.Unknown
            ? new Audience(await LeadsAsync(summary, known, cancellationToken), await channels.NameOfAsync(summary.TeamId, cancellationToken) ?? "")
            : null;

    private async Task<IReadOnlyList<Member>> LeadsAsync(Summary summary, Roster.Known known, CancellationToken cancellationToken)
    {
        if (summary.OnlyFor is not { } onlyFor)
            return await roles.LeadsInAsync(known.Members, summary.TenantId, summary.TeamId, cancellationToken);

        return known.Find(onlyFor) is { } member
            && await roles.IsLeadAsync(new Person(member.Id, member.DirectoryId, member.Name), summary.TenantId, summary.TeamId, cancellationToken) ? [member] : [];
    }
}
