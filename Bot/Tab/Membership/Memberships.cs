using System.Collections.Concurrent;
using Bot.Tab.Entry;
using Bot.Turns;

namespace Bot.Tab.Membership;

/// <summary>Finds the teams that a visitor is in, by the same rosters that the bot's answers go by.</summary>
internal sealed class Memberships(IChannels channels, IRoster roster)
{
    private const int AtOnce = 8;

    /// <summary>The teams, and whether every roster could be read.</summary>
    public async Task<(IReadOnlyList<TeamMembership> Teams, bool IsWhole)> OfAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        var person = new Person("", visitor.DirectoryId, "");
        var found = new ConcurrentBag<TeamMembership>();
        var isWhole = true;
        await Parallel.ForEachAsync(
            channels.TeamsOf(visitor.TenantId),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (teamId, token) =>
            {
                var known = await roster.OfAsync(teamId, token);
                if (known.Find(person) is { } member)
                    found.Add(new TeamMembership(teamId, member));
                else if (known is Roster.Unknown)
                    isWhole = false;
            });
        return ([.. found.OrderBy(static each => each.TeamId, StringComparer.Ordinal)], isWhole);
    }

    /// <summary>The visitor as the bot knows them in chats; null while no team's roster holds them.</summary>
    public async Task<Person?> PersonAsync(Visitor visitor, CancellationToken cancellationToken) =>
        (await OfAsync(visitor, cancellationToken)).Teams is [{ Member: var member }, ..] ? new Person(member.Id, member.DirectoryId, member.Name) : null;
}
