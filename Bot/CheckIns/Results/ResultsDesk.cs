using System.Data.Common;
using System.Text.Json;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Results;

/// <summary>Finds the closed check-in that a press is about, for people who are in its team by now.</summary>
internal sealed class ResultsDesk(Seals seals, Database database, IRoster roster)
{
    private const string NotHere = "There are no results of that check-in. Nothing was changed.";
    private const string NotInTeam = "The results are for the people of that team, and I cannot see that you are one of them.";

    public async Task<(ClosedCheckIn? Closed, TurnOutcome Refusal)> FindAsync(Turn turn, JsonElement data, CancellationToken cancellationToken)
    {
        if (seals.Open(turn, SealKind.CheckIn, data) is not { } id)
            return (null, TurnOutcome.Tell(Seals.Broken));
        if (database.Read(connection => Find(connection, turn.Address.TenantId, id)) is not { } closed)
            return (null, TurnOutcome.Tell(NotHere));
        return (await roster.OfAsync(closed.CheckIn.TeamId, cancellationToken)).Find(turn.Person) is null ? (null, TurnOutcome.Tell(NotInTeam) with { Denied = "results" }) : (closed, TurnOutcome.Nothing);
    }

    private static ClosedCheckIn? Find(DbConnection connection, string tenantId, string id) =>
        CheckInStore.Find(connection, tenantId, id) is { } checkIn && ResultStore.Find(connection, checkIn) is { } release ? new ClosedCheckIn(checkIn, release) : null;
}
