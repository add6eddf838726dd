using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Tests.Host;
using Bot.Tests.Teams;

namespace Bot.Tests.Storage.Postgres;

/// <summary>Three real processes on one database, each with a data folder of its own; people write to any of them.</summary>
public sealed class InstancesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int People = 12;

    private static readonly (string, string)[] NoLimits = Array.ConvertAll(
        ["PerTenantASecond", "PerConversationASecond", "PerConversationInTwoSeconds", "PerConversationInThirtySeconds", "PerConversationAnHour"],
        static limit => ($"Outbox__{limit}", "0"));

    private readonly TemporaryFolder _folder = new();
    private readonly List<BotProcess> _bots = [];

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(PostgresServer.IsHere, "PostgreSQL is not installed.");
        _bots.Add(await StartAsync(0));
        foreach (var number in (int[])[1, 2])
        {
            File.Copy(Path.Combine(FolderOf(0), "companion.key"), Path.Combine(FolderOf(number), "companion.key"));
            _bots.Add(await StartAsync(number));
        }

        await AgreedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots)
            await bot.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_any_acknowledged_is_answered_once_and_in_order()
    {
        await using var teams = await FakeTeams.StartAsync();
        var crowd = new Crowd(teams);

        for (var round = 0; round < 10; round++)
            await Task.WhenAll(Enumerable.Range(0, People).Select(person => crowd.AskAsync(_bots[(round + person) % 3], $"p{person}")));

        await RunningBot.UntilAsync(() => !crowd.Unanswered.Any() && IsEmpty());
        Assert.Empty(crowd.OutOfOrder);
        Assert.Equal(0, crowd.ExtraCopies.Sum());
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_while_one_after_another_is_killed()
    {
        const int kills = 4;
        await using var teams = await FakeTeams.StartAsync();
        var crowd = new Crowd(teams);
        using var ending = new CancellationTokenSource();
        var asking = Enumerable.Range(0, People).Select(person => AskAsync(crowd, $"p{person}", ending.Token)).ToList();

        for (var kill = 0; kill < kills; kill++)
        {
            var (victim, before) = (kill % 3, crowd.Acknowledged);
            await RunningBot.UntilAsync(() => crowd.Acknowledged > before + 50);
            var dead = _bots[victim];
            await dead.KillAsync();
            _bots[victim] = await StartAsync(victim);
            await dead.DisposeAsync();
        }

        await ending.CancelAsync();
        await Task.WhenAll(asking);
        await RunningBot.UntilAsync(() => !crowd.Unanswered.Any() && IsEmpty());
        output.WriteLine($"Acknowledged {crowd.Acknowledged}, extra copies {crowd.ExtraCopies.Sum()}.");
        Assert.Empty(crowd.Unasked);
        Assert.All(crowd.ExtraCopies, copies => Assert.InRange(copies, 0, kills)); // At most what was on its way to one conversation at each.
    }

    [Fact]
    public async Task What_a_paused_process_left_is_done_by_others_and_when_it_wakes_it_changes_nothing_and_ends()
    {
        await using var teams = await FakeTeams.StartAsync();
        var crowd = new Crowd(teams);
        Signal(_bots[0], "STOP");

        for (var person = 0; person < People; person++)
            await crowd.AskAsync(_bots[1 + (person % 2)], $"p{person}");
        await UntilAsync(() => !crowd.Unanswered.Any(), TimeSpan.FromSeconds(30)); // Those that were handed to it wait until its lease is over.
        Signal(_bots[0], "CONT");

        Assert.Equal(1, await _bots[0].ExitedAsync());
        Assert.Equal(0, crowd.ExtraCopies.Sum());
        Assert.Equal(2, Working);
    }

    [Fact]
    public async Task One_that_stops_leaves_its_work_to_the_others_at_once()
    {
        await using var teams = await FakeTeams.StartAsync();
        var crowd = new Crowd(teams);

        Assert.Equal(0, await _bots[2].StopAsync());
        Assert.Equal(2, Working);
        await Task.WhenAll(Enumerable.Range(0, People).Select(person => crowd.AskAsync(_bots[person % 2], $"p{person}")));

        await RunningBot.UntilAsync(() => !crowd.Unanswered.Any() && IsEmpty());
    }

    [Fact]
    public async Task One_with_another_key_does_not_start()
    {
        var run = await BotProcess.RunAsync([], ("Storage__Folder", FolderOf(3)), ("Storage__Postgres", Address), ("ASPNETCORE_ENVIRONMENT", "Development"), ("Playground__Enabled", "false"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("each instance needs a copy of that one file", run.Error, StringComparison.Ordinal);
    }

    private string Address => PostgresServer.Shared.DatabaseOf(_folder.Path);

    private long Working => PostgresServer.Shared.Ask(_folder, "SELECT count(*) FROM instances WHERE is_working");

    private bool IsEmpty() => PostgresServer.Shared.Ask(_folder, "SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM outbox)") is 0;

    private string FolderOf(int number) => Directory.CreateDirectory(_folder.File($"{number}")).FullName;

    private Task<BotProcess> StartAsync(int number) => BotProcess.StartReadyAsync(FolderOf(number), [("Storage__Postgres", Address), .. NoLimits]);

    // Until each sees the others: before that two may take the same conversation for theirs.
    private async Task AgreedAsync()
    {
        foreach (var bot in _bots)
        {
            while (await bot.Http.GetFromJsonAsync<JsonObject>("/health", TestContext.Current.CancellationToken) is not { } health || (int?)health["instances"] != _bots.Count)
                await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
    }

    // To one that is gone they write again, to another: as Teams does behind a load balancer.
    private async Task AskAsync(Crowd crowd, string person, CancellationToken ending)
    {
        for (var turn = 0; !ending.IsCancellationRequested; turn++)
        {
            if (!await crowd.AskAsync(_bots[turn % 3], person))
                await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }
    }

    private static async Task UntilAsync(Func<bool> isTrue, TimeSpan atMost)
    {
        var since = Stopwatch.StartNew();
        while (!isTrue() && since.Elapsed < atMost)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        Assert.True(isTrue());
    }

    private static void Signal(BotProcess bot, string signal)
    {
        using var sent = Process.Start("kill", [$"-{signal}", bot.Id.ToString(CultureInfo.InvariantCulture)]);
        sent.WaitForExit();
    }
}
