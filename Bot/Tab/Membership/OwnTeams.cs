using Bot.People;
using Bot.Tab.Entry;
using Bot.Turns;

namespace Bot.Tab.Membership;

/// <summary>Says which teams' figures a visitor may see, by the rules of the cards: guests only where they have been let in.</summary>
internal sealed class OwnTeams(Memberships memberships, TeamStore guests, Roles roles)
{
    public async Task<IReadOnlyList<OwnTeam>> OfAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        var teams = new List<OwnTeam>();
        foreach (var membership in (await memberships.OfAsync(visitor, cancellationToken)).Teams)
        {
            if (IsLetIn(visitor, membership))
                teams.Add(await OwnAsync(visitor, membership, cancellationToken));
        }

        return teams;
    }

    /// <summary>The team of this id; null when it is none of the visitor's, whether or not it exists.</summary>
    public async Task<OwnTeam?> FindAsync(Visitor visitor, string teamId, CancellationToken cancellationToken) =>
        (await memberships.OfAsync(visitor, cancellationToken)).Teams.FirstOrDefault(team => string.Equals(team.TeamId, teamId, StringComparison.Ordinal)) is { } membership
        && IsLetIn(visitor, membership)
            ? await OwnAsync(visitor, membership, cancellationToken)
            : null;

    private bool IsLetIn(Visitor visitor, TeamMembership membership) =>
        !membership.Member.IsGuest || guests.LetsGuestsAsk(visitor.TenantId, membership.TeamId);

    private async Task<OwnTeam> OwnAsync(Visitor visitor, TeamMembership membership, CancellationToken cancellationToken)
    {
        var person = new Person(membership.Member.Id, membership.Member.DirectoryId, membership.Member.Name);
        return new OwnTeam(visitor.TenantId, membership.TeamId, await roles.IsLeadAsync(person, visitor.TenantId, membership.TeamId, cancellationToken));
    }
}
