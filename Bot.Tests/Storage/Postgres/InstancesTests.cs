using System.Diagnostics;
using System.Globalization;
using Bot.Tests.Host;
using Bot.Tests.Teams;

namespace Bot.Tests.Storage.Postgres;

/// <summary>People write to any of three processes, as a load balancer would have it.</summary>
public sealed class InstancesTests(ITestOutputHelper output)
{
    private const int People = 12;

    [Fact]
    public async Task What_any_acknowledged_is_answered_once_and_in_order()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bots = await ThreeBots.StartAsync();
        var crowd = new Crowd(teams);

        for (var round = 0; round < 10; round++)
            await Task.WhenAll(Enumerable.Range(0, People).Select(person => crowd.AskAsync(bots[(round + person) % 3], $"p{person}")));

        await RunningBot.UntilAsync(() => !crowd.Unanswered.Any() && bots.AreDone);
        Assert.Empty(crowd.OutOfOrder);
        Assert.Equal(0, crowd.ExtraCopies.Sum());
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_while_one_after_another_is_killed()
    {
        const int kills = 4;
        await using var teams = await FakeTeams.StartAsync();
        await using var bots = await ThreeBots.StartAsync();
        var crowd = new Crowd(teams);
        using var ending = new CancellationTokenSource();
        var asking = Enumerable.Range(0, People).Select(person => AskAsync(bots, crowd, $"p{person}", ending.Token)).ToList();

        for (var kill = 0; kill < kills; kill++)
        {
            var (victim, before) = (kill % 3, crowd.Acknowledged);
            await RunningBot.UntilAsync(() => crowd.Acknowledged > before + 50);
            await bots.KillAndStartAsync(victim);
        }

        await ending.CancelAsync();
        await Task.WhenAll(asking);
        await RunningBot.UntilAsync(() => !crowd.Unanswered.Any() && bots.AreDone);
        output.WriteLine($"Acknowledged {crowd.Acknowledged}, extra copies {crowd.ExtraCopies.Sum()}.");
        Assert.Empty(crowd.Unasked);
        Assert.All(crowd.ExtraCopies, copies => Assert.InRange(copies, 0, kills)); // At most what was on its way to one conversation at each.
    }

    [Fact]
    public async Task What_a_paused_process_left_is_done_by_others_and_when_it_wakes_it_changes_nothing_and_ends()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bots = await ThreeBots.StartAsync();
        var crowd = new Crowd(teams);
        Signal(bots[0], "STOP");

        for (var person = 0; person < People; person++)
            await crowd.AskAsync(bots[1 + (person % 2)], $"p{person}");
        await RunningBot.UntilAsync(() => !crowd.Unanswered.Any()); // Those that were handed to it wait until its lease is over.
        Signal(bots[0], "CONT");

        Assert.Equal(1, await bots[0].ExitedAsync());
        Assert.Equal(0, crowd.ExtraCopies.Sum());
        Assert.Equal(2, bots.Working);
    }

    [Fact]
    public async Task One_that_stops_leaves_its_work_to_the_others_at_once()
    {
        await using var teams = await FakeTeams.StartAsync();
        await using var bots = await ThreeBots.StartAsync();
        var crowd = new Crowd(teams);

        Assert.Equal(0, await bots[2].StopAsync());
        Assert.Equal(2, bots.Working);
        await Task.WhenAll(Enumerable.Range(0, People).Select(person => crowd.AskAsync(bots[person % 2], $"p{person}")));

        await RunningBot.UntilAsync(() => !crowd.Unanswered.Any() && bots.AreDone);
    }

    [Fact]
    public async Task One_with_another_key_does_not_start()
    {
        await using var bots = await ThreeBots.StartAsync();

        var run = await BotProcess.RunAsync([], ("Storage__Folder", bots.FolderOf(3)), ("Storage__Postgres", bots.Address), ("ASPNETCORE_ENVIRONMENT", "Development"), ("Playground__Enabled", "false"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("each instance needs a copy of that one file", run.Error, StringComparison.Ordinal);
    }

    // To one that is gone they write again, to another: as Teams does behind a load balancer.
    private static async Task AskAsync(ThreeBots bots, Crowd crowd, string person, CancellationToken ending)
    {
        for (var turn = 0; !ending.IsCancellationRequested; turn++)
        {
            if (!await crowd.AskAsync(bots[turn % 3], person))
                await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }
    }

    private static void Signal(BotProcess bot, string signal)
    {
        using var sent = Process.Start("kill", [$"-{signal}", bot.Id.ToString(CultureInfo.InvariantCulture)]);
        sent.WaitForExit();
    }
}
