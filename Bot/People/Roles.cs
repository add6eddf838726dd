using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.People;

/// <summary>Who may do what. An administrator is no lead by that alone, and who installed the bot is nothing.</summary>
internal sealed class Roles(IOptions<AdministratorsOptions> administrators, IOptions<LeadsOptions> leads, TeamStore teams, IRoster roster)
{
    private readonly HashSet<string> _administrators = new(administrators.Value.People, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _leads = new(leads.Value.People, StringComparer.OrdinalIgnoreCase);

    public bool IsAdministrator(Person person) => person.DirectoryId is { } id && _administrators.Contains(id);

    /// <summary>Whether a person leads some team, if they are still in it; asks no roster.</summary>
    public bool MayLead(Person person, string tenantId) =>
        leads.Value.Everyone || (person.DirectoryId is { } id && _leads.Contains(id)) || teams.IsNamed(tenantId, person.Id);

    /// <summary>Whether a person leads a team: is on its roster, and is a lead by the settings or was named by one.</summary>
    public async Task<bool> IsLeadAsync(Person person, string tenantId, string teamId, CancellationToken cancellationToken) =>
        leads.Value.Everyone || ((await roster.OfAsync(teamId, cancellationToken)).Find(person) is { } member && LeadsIn([member], tenantId, teamId) is not []);

    /// <summary>Whether a person may say who else leads a team: is on its roster, and a lead by the settings.</summary>
    public async Task<bool> MayNameLeadsAsync(Person person, string teamId, CancellationToken cancellationToken) =>
        leads.Value.Everyone || ((await roster.OfAsync(teamId, cancellationToken)).Find(person) is { } member && IsSet(member));

    /// <summary>Those of a team's members who lead it.</summary>
    public IReadOnlyList<Member> LeadsIn(IReadOnlyList<Member> members, string tenantId, string teamId)
    {
        var named = teams.NamedLeads(tenantId, teamId);
        return [.. members.Where(member => IsSet(member) || named.Contains(member.Id, StringComparer.Ordinal))];
    }

    private bool IsSet(Member member) => member.DirectoryId is { } id && _leads.Contains(id);
}
