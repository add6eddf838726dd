using System.Data.Common;
using Bot.CheckIns.Rounds;
using Bot.Outbox;
using Bot.Storage;

namespace Bot.Places.Launching;

/// <summary>Launches a round's check-in in one team: its card into the channel and a word to its leads, in the transaction that notes it.</summary>
internal sealed class TeamLaunch(Database database, Postbox postbox, TeamPeople people, TeamLetters letters, TimeProvider clock)
{
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(24);

    public async Task TryAsync(Round round, RoundTeam team, CancellationToken cancellationToken)
    {
        if (await people.OfAsync(team.Channel, cancellationToken) is { } known)
            await database.WriteAsync(connection => Begin(connection, round, team, known), onDisk: postbox.Send);
        else if (clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(round.LaunchedAt) > GiveUpAfter)
            await database.WriteAsync(connection => RoundStore.TryMove(connection, team, TeamState.Unreachable));
    }

    private IReadOnlyList<OutboxItem> Begin(DbConnection connection, Round round, RoundTeam team, TeamPeople.Known known)
    {
        var now = clock.GetUtcNow();
        var open = CheckInStore.Open(connection, team.Channel).FirstOrDefault(other => string.Equals(other.SetId, round.SetId, StringComparison.Ordinal));
        if (CheckIns.Rounds.Launching.Decide(round.Form, team.Channel, round.Lead, known.Participants.Count, open, now) is not Decision.Yes { CheckIn: var checkIn })
        {
            RoundStore.TryMove(connection, team, TeamState.LeftOut);
            return [];
        }

        // Declined meanwhile, or launched by another run of this: then nothing is posted.
        if (!RoundStore.TryMove(connection, team, TeamState.Launched, checkIn.Id))
            return [];
        return [.. letters.WhenLaunched(connection, round, checkIn, known).Select(letter => postbox.Add(connection, Way.Teams, letter))];
    }
}
