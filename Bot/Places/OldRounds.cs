using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.Places;

/// <summary>Deletes what is kept no longer: rounds with their pools as long after they were frozen as other results, and shares whose team's results are gone.</summary>
internal static class OldRounds
{
    public static void Purge(DbConnection connection, RetentionOptions kept, DateTimeOffset now) => connection.Execute(
        """
        DELETE FROM place_pools WHERE round_id IN (SELECT id FROM place_rounds WHERE frozen_at <= @limit);
        DELETE FROM place_pieces WHERE round_id IN (SELECT id FROM place_rounds WHERE frozen_at <= @limit);
        DELETE FROM place_round_teams WHERE round_id IN (SELECT id FROM place_rounds WHERE frozen_at <= @limit);
        DELETE FROM place_rounds WHERE frozen_at <= @limit;
        DELETE FROM place_shares WHERE check_in_id NOT IN (SELECT id FROM check_ins)
        """,
        new { limit = now.AddDays(-kept.ResultsDays).ToUnixTimeMilliseconds() });
}
