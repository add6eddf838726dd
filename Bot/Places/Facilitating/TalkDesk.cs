using Bot.CheckIns.Managing;
using Bot.CheckIns.Rounds;
using Bot.Storage;
using Bot.Turns;

namespace Bot.Places.Facilitating;

/// <summary>Finds the frozen results that a lead talks through: the newest of a team that they lead.</summary>
internal sealed class TalkDesk(LeadDesk leads, Database database)
{
    /// <summary>The newest of the channel, or in their own chat of the teams that they lead; null when there is none.</summary>
    public async Task<ClosedCheckIn?> NewestAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var (channel, setId) in database.Read(connection => CheckInStore.WithResults(connection, turn.Address.TenantId)))
        {
            if (LeadDesk.IsAbout(turn, channel) && await leads.IsLedAsync(turn, channel.TeamId, cancellationToken))
                return database.Read(connection => ResultStore.Last(connection, channel, setId, most: 1)) is [var newest, ..] ? newest : null;
        }

        return null;
    }

    /// <summary>One of a team that they lead by now; null when it is not.</summary>
    public async Task<ClosedCheckIn?> FindAsync(Turn turn, string checkInId, CancellationToken cancellationToken)
    {
        var closed = database.Read(connection => CheckInStore.Find(connection, turn.Address.TenantId, checkInId) is { } checkIn && ResultStore.Find(connection, checkIn) is { } release
            ? new ClosedCheckIn(checkIn, release) : null);
        return closed is not null && await leads.IsLedAsync(turn, closed.CheckIn.TeamId, cancellationToken) ? closed : null;
    }
}
