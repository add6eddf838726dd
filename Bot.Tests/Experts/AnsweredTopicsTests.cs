using System.Globalization;
using Bot.Experts;
using Bot.Tests.Host;
using Dapper;

namespace Bot.Tests.Experts;

public sealed class AnsweredTopicsTests
{
    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    public async Task Leave_a_number_and_no_tag_when_the_week_is_over_and_only_a_large_one(int people, int? kept)
    {
        await using var bot = await RunningBot.StartAsync();
        for (var i = 0; i < people; i++)
        {
            var person = bot.Personal(string.Create(CultureInfo.InvariantCulture, $"29:person-{i}"));
            await person.SayAsync("What supervision should a link worker have?");
            await person.SayAsync("What supervision should a link worker have?");
        }

        Assert.Equal(people, bot.Database.Read(static connection => connection.ExecuteScalar<int>("SELECT count(*) FROM asked_tags")));

        var nextWeek = TimeProvider.System.GetUtcNow() + TimeSpan.FromDays(7);
        await bot.Database.WriteAsync(connection => TopicCounts.Purge(connection, nextWeek));

        Assert.Equal(0, bot.Database.Read(static connection => connection.ExecuteScalar<int>("SELECT count(*) FROM asked_tags")));
        var told = bot.Database.Read(connection => TopicCounts.WeekBefore(connection, TopicTables.Answered, nextWeek));
        Assert.Equal(kept, told is [var topic] ? (int)topic.People : null);
        Assert.Empty(bot.Database.Read(connection => TopicCounts.WeekBefore(connection, TopicTables.Unanswered, nextWeek)));
    }
}
