using System.Data.Common;
using Bot.CheckIns.Confidence;
using Bot.Turns;

namespace Bot.CheckIns.Rounds;

/// <summary>Ends a check-in within a transaction: what leads to people goes with it.</summary>
internal static class Ending
{
    /// <summary>Counts the answers, keeps the counts, and deletes everything that leads to a person.</summary>
    /// <exception cref="StaleException">It has changed since it was read.</exception>
    public static ClosedCheckIn Close(DbConnection connection, CheckIn checkIn, DateTimeOffset now)
    {
        var snapshot = Snapshot.Of(checkIn.Set, AnswerStore.All(connection, checkIn.Id), checkIn.RosterSize);
        var release = Release.Of(snapshot, checkIn.Minimum);
        var closed = checkIn.Ended() with { ClosedAt = now.ToUnixTimeMilliseconds() };
        ResultStore.Add(connection, checkIn.Id, snapshot.WithCommentsOf(release));
        End(connection, closed);
        return new ClosedCheckIn(closed, release);
    }

    /// <summary>Writes a check-in that <see cref="Leading.Cancel"/> has ended, and deletes its answers uncounted.</summary>
    /// <exception cref="StaleException">It has changed since it was read.</exception>
    public static void Cancel(DbConnection connection, CheckIn cancelled) => End(connection, cancelled);

    private static void End(DbConnection connection, CheckIn ended)
    {
        CheckInStore.Save(connection, ended);
        AnswerStore.Wipe(connection, ended.Id);
    }
}
