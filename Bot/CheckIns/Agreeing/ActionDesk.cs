using System.Text.Json;
using Bot.CheckIns.Opening;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.People;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Agreeing;

/// <summary>Finds the channel whose actions a press is about, for people who are in its team by now.</summary>
internal sealed class ActionDesk(Seals seals, Database database, IRoster roster, TeamStore teams)
{
    private const string NotInTeam = "Actions are for the people of that team, and I cannot see that you are one of them. Nothing was changed.";

    /// <summary>The channel, and the check-in that the action comes from, null for none; or else why not.</summary>
    public async Task<(TeamChannel? Channel, string? CheckInId, TurnOutcome Refusal)> FindAsync(Turn turn, JsonElement data, CancellationToken cancellationToken)
    {
        var checkIn = seals.Open(turn, SealKind.CheckIn, data) is { } id ? database.Read(connection => CheckInStore.Find(connection, turn.Address.TenantId, id)) : null;
        var channel = checkIn?.Channel ?? (seals.Open(turn, SealKind.Actions, data) is { } place ? LaunchPlace.Read(place).In(turn.Address.TenantId) : null);
        return channel is null ? (null, null, TurnOutcome.Tell(Seals.Broken))
            : !await IsInAsync(turn.Person, channel, cancellationToken) ? (null, null, TurnOutcome.Tell(NotInTeam) with { Denied = "action" })
            : (channel, checkIn?.Id, TurnOutcome.Nothing);
    }

    /// <summary>Whether a person takes part in a team: its guests only where they have been let in.</summary>
    public async Task<bool> IsInAsync(Person person, TeamChannel channel, CancellationToken cancellationToken) =>
        (await roster.OfAsync(channel.TeamId, cancellationToken)).Find(person) is { } member
        && (!member.IsGuest || teams.LetsGuestsAsk(channel.TenantId, channel.TeamId));
}
