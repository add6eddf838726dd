using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Teams;

/// <summary>The real program is killed while it works; what it acknowledged must come out all the same.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private static readonly (string, string)[] NoLimits = Array.ConvertAll(
        ["PerTenantASecond", "PerConversationASecond", "PerConversationInTwoSeconds", "PerConversationInThirtySeconds", "PerConversationAnHour"],
        static limit => ($"Outbox__{limit}", "0"));
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(25)]
    public async Task Whatever_was_acknowledged_before_a_kill_is_answered_after_it(int answersBeforeTheKill)
    {
        const int people = 40;
        await using var teams = await FakeTeams.StartAsync();
        var crowd = new Crowd(teams);
        var enough = new TaskCompletionSource();
        crowd.Answered = count => _ = count < answersBeforeTheKill || enough.TrySetResult();

        await using (var bot = await StartAsync())
        {
            var asking = Enumerable.Range(0, people).Select(person => crowd.AskAsync(bot, $"p{person}")).ToList();
            await (answersBeforeTheKill == 0 ? Task.WhenAny(asking) : enough.Task).WaitAsync(Patience, TestContext.Current.CancellationToken);
            await bot.KillAsync();
            await Task.WhenAll(asking);
        }

        await AssertNothingIsLostAsync(crowd, kills: 1);
    }

    /// <summary>A part of what <c>Bench -- kills 200</c> does. A kill brings a copy only of what was on its way and not known to be taken.</summary>
    [Fact]
    public async Task Thirty_kills_under_people_who_never_pause_lose_nothing_of_ten_thousand()
    {
        const int kills = 30, people = 20, acknowledgements = 10_000;
        await using var teams = await FakeTeams.StartAsync();
        var crowd = new Crowd(teams);
        var doubts = 0;

        foreach (var moment in Moments(kills, acknowledgements))
        {
            await using var bot = await StartAsync();
            var asking = Enumerable.Range(0, people).Select(person => AskUntilItDiesAsync(crowd, bot, $"p{person}")).ToList();
            await RunningBot.UntilAsync(() => crowd.Acknowledged >= moment);
            await bot.KillAsync();
            await Task.WhenAll(asking);
            doubts += Doubts();
        }

        await AssertNothingIsLostAsync(crowd, kills);
        Assert.InRange(crowd.ExtraCopies.Sum(), 0, doubts);
    }

    /// <summary>The moments of the kills, counted in acknowledgements since the first start: one at random in each equal share, the last at the end.</summary>
    private List<int> Moments(int kills, int last)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"The moments come from the seed {seed}.");
        var random = new Random(seed);
        var share = last / kills;
        return [.. Enumerable.Range(0, kills - 1).Select(kill => (kill * share) + random.Next(1, share)), last];
    }

    private static async Task AskUntilItDiesAsync(Crowd crowd, BotProcess bot, string person)
    {
        while (await crowd.AskAsync(bot, person))
        {
        }
    }

    private async Task AssertNothingIsLostAsync(Crowd crowd, int kills)
    {
        await using (await StartAsync())
        {
            await RunningBot.UntilAsync(() => IsEmpty() && !crowd.Unanswered.Any());
        }

        Assert.Equal("ok", Ask<string>(SqliteOpenMode.ReadWrite, "PRAGMA integrity_check"));
        Assert.Empty(crowd.Unasked);
        Assert.Empty(crowd.OutOfOrder);
        // A conversation's messages are sent one at a time, so a kill finds at most one of each on its way: that one may come again.
        Assert.All(crowd.ExtraCopies, copies => Assert.InRange(copies, 0, kills));
        output.WriteLine($"Acknowledged {crowd.Acknowledged}, extra copies {crowd.ExtraCopies.Sum()}.");
    }

    // What the killed bot has noted as on its way, and not as taken.
    private int Doubts()
    {
        using var flights = new Flights(new DataFolder(_folder.Path));
        return flights.Left().Sum(static notes => notes.Count(static note => !note.IsTaken));
    }

    private bool IsEmpty() => Ask<long>(SqliteOpenMode.ReadOnly, "SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM outbox)") == 0;

    private T? Ask<T>(SqliteOpenMode mode, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("companion.db")};Mode={mode};Pooling=False");
        return connection.ExecuteScalar<T>(sql);
    }

    private Task<BotProcess> StartAsync() => BotProcess.StartReadyAsync(_folder.Path, NoLimits);
}
