using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Host;

namespace Bot.Tests.Outbox;

public sealed class StoppingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_on_its_way_is_finished_before_the_bot_stops_and_comes_once()
    {
        await using var teams = await FakeTeams.StartAsync();
        var told = new TaskCompletionSource();
        teams.Answer = _ => Fault.Held(told.Task);
        var bot = await RunningBot.StartAsync(teams, _folder);
        await bot.Personal().SayAsync("help");

        var stopping = bot.StopAsync();
        Assert.False(stopping.IsCompleted);
        told.SetResult();
        await stopping;

        using var database = Stores.Open(_folder);
        Assert.Equal((0, 0), database.Read(OutboxStore.Count));
        Assert.True(teams.IsQuiet);
    }

    [Fact]
    public async Task What_nobody_answers_in_time_is_left_for_the_next_start_and_noted()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bot = await BotProcess.StartReadyAsync(_folder.Path);
        var crowd = new Teams.Crowd(teams);
        teams.Answer = static _ => Fault.Silence;
        Assert.True(await crowd.AskAsync(bot, "amira"));
        await teams.NextAsync(TestContext.Current.CancellationToken);

        var began = TimeProvider.System.GetTimestamp();
        Assert.Equal(0, await bot.StopAsync());

        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        using var flights = new Flights(new DataFolder(_folder.Path));
        Assert.Single(flights.Left());
    }
}
