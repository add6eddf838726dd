using System.Data.Common;
using Bot.CheckIns.Confidence;
using Bot.Turns;
using Dapper;

namespace Bot.CheckIns.Rounds;

/// <summary>The sheets of check-ins that run, and the list of who has answered. Neither knows a person, a time or an order.</summary>
internal static class AnswerStore
{
    /// <summary>Lays a blank sheet and a mark out for each tag, so that answering later moves nothing in the file.</summary>
    public static void Add(DbConnection connection, string checkInId, byte[] blank, IEnumerable<byte[]> answerTags, IEnumerable<byte[]> rosterTags)
    {
        connection.Execute(
            "INSERT INTO check_in_answers (check_in_id, tag, sheet) VALUES (@checkInId, @tag, @blank)",
            Sorted(answerTags).Select(tag => new { checkInId, tag, blank }));
        connection.Execute(
            "INSERT INTO check_in_roster (check_in_id, tag, has_answered) VALUES (@checkInId, @tag, FALSE)",
            Sorted(rosterTags).Select(tag => new { checkInId, tag }));
    }

    /// <summary>The sheet under a tag as it is kept; null when there is none.</summary>
    public static byte[]? Find(DbConnection connection, string checkInId, byte[] answerTag) => connection.QuerySingleOrDefault<byte[]>(
        "SELECT sheet FROM check_in_answers WHERE check_in_id = @checkInId AND tag = @answerTag", new { checkInId, answerTag });

    /// <summary>Writes a sheet, as long as the one before, and marks whether it is an answer; says whether that mark is another than before.</summary>
    /// <exception cref="StaleException">The check-in takes no answers any more.</exception>
    public static bool Save(DbConnection connection, string checkInId, (byte[] Answer, byte[] Roster) tags, byte[] sheet, bool isAnswer, DateTimeOffset now)
    {
        var written = connection.Execute(
            """
            UPDATE check_in_answers SET sheet = @sheet
            WHERE check_in_id = @checkInId AND tag = @tag
            AND EXISTS (SELECT 1 FROM check_ins WHERE id = @checkInId AND closed_at IS NULL AND cancelled_at IS NULL AND closes_at > @now)
            """,
            new { checkInId, tag = tags.Answer, sheet, now = now.ToUnixTimeMilliseconds() });
        if (written != 1)
        {
            throw new StaleException();
        }

        return connection.Execute(
            "UPDATE check_in_roster SET has_answered = @isAnswer WHERE check_in_id = @checkInId AND tag = @tag AND has_answered <> @isAnswer",
            new { checkInId, tag = tags.Roster, isAnswer }) > 0;
    }

    public static IReadOnlyList<Sheet> All(DbConnection connection, string checkInId) => connection
        .Query<byte[]>("SELECT sheet FROM check_in_answers WHERE check_in_id = @checkInId", new { checkInId }, buffered: false)
        .Select(Sheet.Read)
        .ToList();

    public static Participation Participation(DbConnection connection, CheckIn checkIn)
    {
        var answered = Answered(connection, checkIn.Id);
        return new Participation(checkIn.RosterSize, checkIn.Minimum, answered >= checkIn.Minimum ? answered : null);
    }

    /// <summary>How many have answered; to be shown only as <see cref="Participation"/> is.</summary>
    public static int Answered(DbConnection connection, string checkInId) =>
        connection.ExecuteScalar<int>("SELECT count(*) FROM check_in_roster WHERE check_in_id = @checkInId AND has_answered", new { checkInId });

    /// <summary>Deletes all sheets and marks of a check-in; the store overwrites what it frees.</summary>
    public static void Wipe(DbConnection connection, string checkInId) => connection.Execute(
        "DELETE FROM check_in_answers WHERE check_in_id = @checkInId; DELETE FROM check_in_roster WHERE check_in_id = @checkInId", new { checkInId });

    private static IEnumerable<byte[]> Sorted(IEnumerable<byte[]> tags) => tags.OrderBy(Convert.ToHexString, StringComparer.Ordinal);
}
