using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.People;

/// <summary>Who may do what. An administrator is no lead by that alone, and who installed the bot is nothing.</summary>
internal sealed class Roles(IOptions<AdministratorsOptions> administrators, IOptions<LeadsOptions> leads, TeamStore teams, IRoster roster, ITeamOwners owners)
{
    private readonly HashSet<string> _administrators = new(administrators.Value.People, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _leads = new(leads.Value.People, StringComparer.OrdinalIgnoreCase);

    public bool IsAdministrator(Person person) => person.DirectoryId is { } id && _administrators.Contains(id);

    /// <summary>Whether a person may lead some team, as far as that can be told without asking anybody.</summary>
    public bool MayLead(Person person, string tenantId) =>
        leads.Value.Everyone || owners.IsOn || (person.DirectoryId is { } id && _leads.Contains(id)) || teams.IsNamed(tenantId, person.Id);

    /// <summary>Whether a person leads a team: is on its roster, and owns it, is a lead by the settings or was named by one.</summary>
    public async Task<bool> IsLeadAsync(Person person, string tenantId, string teamId, CancellationToken cancellationToken) =>
        leads.Value.Everyone
        || ((await roster.OfAsync(teamId, cancellationToken)).Find(person) is { } member && await LeadsInAsync([member], tenantId, teamId, cancellationToken) is not []);

    /// <summary>Whether a person may say who else leads a team: is on its roster, and owns it or is a lead by the settings.</summary>
    public async Task<bool> MayNameLeadsAsync(Person person, string teamId, CancellationToken cancellationToken) =>
        leads.Value.Everyone
        || ((await roster.OfAsync(teamId, cancellationToken)).Find(person) is { } member && (IsSet(member) || (await owners.OfAsync(teamId, cancellationToken)).Hold(member)));

    /// <summary>Those of a team's members who lead it. While its owners cannot be read, only those who lead it without them.</summary>
    public async Task<IReadOnlyList<Member>> LeadsInAsync(IReadOnlyList<Member> members, string tenantId, string teamId, CancellationToken cancellationToken)
    {
        var named = teams.NamedLeads(tenantId, teamId);
        if (members.All(IsLead))
            return members; // Whether they are owners too changes nothing, so nobody is asked.
        var known = await owners.OfAsync(teamId, cancellationToken);
        return [.. members.Where(member => IsLead(member) || known.Hold(member))];

        bool IsLead(Member member) => IsSet(member) || named.Contains(member.Id, StringComparer.Ordinal);
    }

    private bool IsSet(Member member) => member.DirectoryId is { } id && _leads.Contains(id);
}
