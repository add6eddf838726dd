using System.Data.Common;
using Bot.CheckIns.Confidence;
using Dapper;

namespace Bot.CheckIns.Rounds;

/// <summary>What is left of closed check-ins. What is shown of one team is its release alone, never the counts behind it.</summary>
internal static class ResultStore
{
    public static void Add(DbConnection connection, string checkInId, Snapshot snapshot) => connection.Execute(
        "INSERT INTO check_in_results (check_in_id, snapshot) VALUES (@checkInId, @snapshot)", new { checkInId, snapshot = snapshot.ToJson() });

    /// <summary>What may be shown of a check-in; null while it has not closed.</summary>
    public static Release? Find(DbConnection connection, CheckIn checkIn) =>
        Counts(connection, checkIn.Id) is { } counts ? Release.Of(counts, checkIn.Minimum) : null;

    /// <summary>The counts behind a release, for adding those of many teams up and nothing else; null while the check-in has not closed.</summary>
    public static Snapshot? Counts(DbConnection connection, string checkInId) =>
        connection.QuerySingleOrDefault<string>("SELECT snapshot FROM check_in_results WHERE check_in_id = @checkInId", new { checkInId }) is { } json ? Snapshot.Read(json) : null;

    /// <summary>The last check-ins of a set that have closed in a channel, newest first.</summary>
    public static IReadOnlyList<ClosedCheckIn> Last(DbConnection connection, TeamChannel channel, string setId, int most)
    {
        var closed = new List<ClosedCheckIn>();
        foreach (var checkIn in CheckInStore.Closed(connection, channel, setId, most))
        {
            if (Find(connection, checkIn) is { } release)
                closed.Add(new ClosedCheckIn(checkIn, release));
        }

        return closed;
    }
}
