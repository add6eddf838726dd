using Bot.People;
using Bot.Tab.Entry;
using Bot.Tab.Membership;
using Bot.Turns;

namespace Bot.Tab.Figures;

/// <summary>Tells a visitor who they are here.</summary>
internal sealed class Greeting(Memberships memberships, OwnTeams ownTeams, IChannels channels, Roles roles)
{
    public async Task<Welcome> OfAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        var (found, isWhole) = await memberships.OfAsync(visitor, cancellationToken);
        var teams = new List<Welcome.Team>();
        foreach (var team in await ownTeams.OfAsync(visitor, cancellationToken))
            teams.Add(new Welcome.Team(team.TeamId, await channels.NameOfAsync(team.TeamId, cancellationToken) ?? "A team without a name", team.IsLed));
        return new Welcome(found is [var first, ..] ? first.Member.Name : "", roles.IsAdministrator(new Person("", visitor.DirectoryId, "")), teams, isWhole) { IsKnown = found.Count > 0 };
    }
}
