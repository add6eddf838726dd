using System.Data.Common;
using Dapper;

namespace Bot.CheckIns.Rounds;

/// <summary>
/// Has a card drawn again when other people have answered than it says: once for all who answered within three seconds,
/// and never for an answer that changes nothing in what the card may say.
/// </summary>
internal sealed class Redrawing(CheckInRound round, TimeProvider clock)
{
    private const long ApartMilliseconds = 3_000;

    private const string Answered =
        """
        (SELECT CASE WHEN count(*) >= check_ins.minimum THEN count(*) END
        FROM check_in_roster WHERE check_in_id = check_ins.id AND has_answered)
        """;

    /// <summary>To be called by every change of a turn by which more or fewer people have answered, after that: it counts them all.</summary>
    public void Ask(DbConnection connection, CheckIn checkIn)
    {
        var asked = connection.Execute(
            $"""
            UPDATE check_ins SET redraw_at = CASE WHEN redrawn_at + {ApartMilliseconds} > @now THEN redrawn_at + {ApartMilliseconds} ELSE @now END
            WHERE id = @Id AND redraw_at IS NULL AND shown IS DISTINCT FROM {Answered}
            """,
            new { checkIn.Id, now = clock.GetUtcNow().ToUnixTimeMilliseconds() });
        if (asked > 0)
            round.Wake();
    }

    /// <summary>Notes that the card is drawn again now; the check-in as it is by now, null when it has ended or been drawn meanwhile.</summary>
    public static CheckIn? Begin(DbConnection connection, CheckIn checkIn, DateTimeOffset now)
    {
        var isDue = connection.Execute(
            $"UPDATE check_ins SET redraw_at = NULL, redrawn_at = @now, shown = {Answered} WHERE id = @Id AND redraw_at <= @now",
            new { checkIn.Id, now = now.ToUnixTimeMilliseconds() }) > 0;
        return isDue && CheckInStore.Find(connection, checkIn.TenantId, checkIn.Id) is { HasEnded: false } current ? current : null;
    }

    /// <summary>When the next card is drawn again; null when none is.</summary>
    public static long? NextAt(DbConnection connection) =>
        connection.ExecuteScalar<long?>("SELECT min(redraw_at) FROM check_ins WHERE closed_at IS NULL AND cancelled_at IS NULL");
}
