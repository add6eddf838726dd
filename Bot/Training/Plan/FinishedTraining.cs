using System.Data.Common;
using System.Globalization;
using Cards;
using Dapper;

namespace Bot.Training.Plan;

/// <summary>What training many people of an organisation have finished: titles alone, and only of weeks that are over, so that nobody's own day shows.</summary>
internal static class FinishedTraining
{
    private const int SmallestGroup = 5;
    private const int Weeks = 8;
    private const int Most = 5;

    /// <summary>The titles that five people or more have finished in the last eight full weeks, most people first.</summary>
    public static IReadOnlyList<string> Titles(DbConnection connection, string tenantId, DateTimeOffset now)
    {
        var today = LondonDate.DayOf(now);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return connection.Query<string>(
            """
            SELECT max(title) FROM plan_items WHERE tenant_id = @tenantId AND done_on >= @from AND done_on < @monday
            GROUP BY resource_id HAVING count(DISTINCT person_id) >= @SmallestGroup ORDER BY count(DISTINCT person_id) DESC, max(title) LIMIT @Most
            """,
            new { tenantId, from = Day(monday.AddDays(-7 * Weeks)), monday = Day(monday), SmallestGroup, Most }).ToList();
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
