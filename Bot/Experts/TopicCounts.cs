using System.Data.Common;
using System.Globalization;
using Bot.Storage;
using Cards;
using Dapper;

namespace Bot.Experts;

/// <summary>
/// Counts how many people asked near which article, a week at a time. Who it was is only a digest made for that
/// week and article; when the week is over the digests go, and a number stays only where it is large enough to hide everybody.
/// </summary>
internal sealed class TopicCounts(Database database, Secret secret, TimeProvider clock)
{
    private const int SmallestGroup = 5;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    /// <summary>Counts one person once for this article and week.</summary>
    public void Note(DbConnection connection, TopicTables tables, string topic, string personId)
    {
        var week = WeekOf(clock.GetUtcNow());
        connection.Execute(
            $"INSERT INTO {tables.Tags} (week, topic, tag) VALUES (@week, @topic, @tag) ON CONFLICT DO NOTHING",
            new { week, topic, tag = secret.Digest(tables.Purpose, week, topic, personId) });
    }

    /// <summary>The topics of this week, of which only is told that they are many, and of the weeks before with their numbers.</summary>
    public (IReadOnlyList<string> Now, IReadOnlyList<(string Topic, long People)> Before) Read(TopicTables tables) => database.Read(connection => (
        (IReadOnlyList<string>)connection.Query<string>(
            $"SELECT topic FROM {tables.Tags} WHERE week = @week GROUP BY topic HAVING count(*) >= @SmallestGroup ORDER BY topic",
            new { week = WeekOf(clock.GetUtcNow()), SmallestGroup }).ToList(),
        (IReadOnlyList<(string, long)>)connection.Query<(string, long)>(
            $"SELECT topic, CAST(sum(people) AS bigint) FROM {tables.Counts} GROUP BY topic ORDER BY sum(people) DESC, topic").ToList()));

    /// <summary>The topics of the last week that is over, most people first; none below the smallest group.</summary>
    public static IReadOnlyList<(string Topic, long People)> WeekBefore(DbConnection connection, TopicTables tables, DateTimeOffset now) => connection.Query<(string, long)>(
        $"SELECT topic, people FROM {tables.Counts} WHERE week = @week ORDER BY people DESC, topic", new { week = WeekOf(now.AddDays(-7)) }).ToList();

    /// <summary>Ends the weeks that are over.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset now)
    {
        Purge(connection, TopicTables.Unanswered, now);
        Purge(connection, TopicTables.Answered, now);
    }

    private static void Purge(DbConnection connection, TopicTables tables, DateTimeOffset now) => connection.Execute(
        $"""
        INSERT INTO {tables.Counts} (week, topic, people)
        SELECT week, topic, count(*) FROM {tables.Tags} WHERE week < @week GROUP BY week, topic HAVING count(*) >= @SmallestGroup
        ON CONFLICT (week, topic) DO UPDATE SET people = excluded.people;
        DELETE FROM {tables.Tags} WHERE week < @week;
        DELETE FROM {tables.Counts} WHERE week < @oldest
        """,
        new { week = WeekOf(now), oldest = WeekOf(now - KeptFor), SmallestGroup });

    private static string WeekOf(DateTimeOffset moment)
    {
        var day = LondonDate.DayOf(moment).ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day)}-W{ISOWeek.GetWeekOfYear(day):00}");
    }
}
