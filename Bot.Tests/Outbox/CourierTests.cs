using Bot.Outbox;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Outbox;

public sealed class CourierTests
{
    [Fact]
    public async Task Sends_once_what_the_full_disk_will_not_strike_out_at_first()
    {
        Assert.SkipWhen(Stores.ArePostgres, "A trigger of SQLite's plays the disk.");
        const int full = 13; // https://sqlite.org/rescode.html#full
        await using var bot = await RunningBot.StartAsync();
        var deletions = 0;
        await bot.Database.WriteAsync(connection =>
        {
            ((SqliteConnection)connection).CreateFunction("disk", () => ++deletions == 1 ? throw new SqliteException("full", full) : 0L);
            connection.Execute("CREATE TEMP TRIGGER full BEFORE DELETE ON main.outbox BEGIN SELECT disk(); END");
        });

        await bot.Personal().SayAsync("help");

        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));
        Assert.Equal(2, deletions);
        Assert.True(bot.Teams.IsQuiet);
    }
}
