using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.People;
using Bot.Turns;
using Cards.Elements;

namespace Bot.CheckIns.Managing;

/// <summary>To whom a check-in can be handed over: the team's other leads. A form names them by aliases alone.</summary>
internal sealed class Successors(IRoster roster, Roles roles, Seals seals)
{
    public async Task<IReadOnlyList<Choice>> OfAsync(CheckIn checkIn, CancellationToken cancellationToken) =>
        [.. (await LeadsAsync(checkIn, cancellationToken)).Select(member => new Choice(member.Name, seals.Alias(member.Id)))];

    /// <summary>The lead who was chosen; null when there is no such lead any more.</summary>
    public async Task<Person?> FindAsync(CheckIn checkIn, string alias, CancellationToken cancellationToken) =>
        (await LeadsAsync(checkIn, cancellationToken)).FirstOrDefault(member => string.Equals(seals.Alias(member.Id), alias, StringComparison.Ordinal)) is { } chosen
            ? new Person(chosen.Id, chosen.DirectoryId, chosen.Name)
            : null;

    private async Task<IEnumerable<Member>> LeadsAsync(CheckIn checkIn, CancellationToken cancellationToken) =>
        await roster.OfAsync(checkIn.TeamId, cancellationToken) is Roster.Known known
            ? (await roles.LeadsInAsync(known.Members, checkIn.TenantId, checkIn.TeamId, cancellationToken)).Where(member => !string.Equals(member.Id, checkIn.LeadId, StringComparison.Ordinal))
            : [];
}
