using Bot.Commands;
using Bot.Outbox;
using Bot.Tests.Commands;
using Bot.Tests.Host;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Operations;

public sealed class StorageVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Copy => _folder.File("copy.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Backs_up_through_the_running_bot_and_says_what_must_be_kept_apart()
    {
        await using var bot = await BotProcess.StartReadyAsync(_folder.Path);

        var run = await TerminalRun.OfAsync(_folder.Path, ["storage", "backup", Copy]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Copy, run.Output, StringComparison.Ordinal);
        Assert.Contains("companion.key and companion.forgotten", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Copy));
    }

    [Fact]
    public async Task Restores_nothing_while_the_bot_runs()
    {
        await using var bot = await BotProcess.StartReadyAsync(_folder.Path);
        await TerminalRun.OfAsync(_folder.Path, ["storage", "backup", Copy]);

        var run = await TerminalRun.OfAsync(_folder.Path, ["storage", "restore", Copy]);

        run.AssertRefuses("is running: stop it first");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_waited_when_the_backup_was_made_is_sent_again_only_when_asked_for(bool sends)
    {
        await using var teams = await FakeTeams.StartAsync();
        await BackUpWithOneWaitingAsync(teams);

        var run = await TerminalRun.OfAsync(_folder.Path, sends ? ["storage", "restore", Copy, "--send-waiting"] : ["storage", "restore", Copy]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 messages that waited", run.Output, StringComparison.Ordinal);
        teams.Answer = static _ => null;
        var restored = await RunningBot.StartAsync(teams, _folder);
        if (sends)
            await RunningBot.UntilAsync(() => restored.Database.Read(OutboxStore.Count) == (0, 0));
        else
            Assert.Equal((0, 1), restored.Database.Read(OutboxStore.Count));
        await restored.StopAsync();
        Assert.Equal(sends ? 1 : 0, await CountAsync(teams));
    }

    [Fact]
    public async Task A_number_given_after_the_backup_is_not_given_again()
    {
        await using var teams = await FakeTeams.StartAsync();
        await BackUpWithOneWaitingAsync(teams);
        await TerminalRun.OfAsync(_folder.Path, ["storage", "restore", Copy]);

        await using var restored = await RunningBot.StartAsync(folder: _folder);
        restored.Teams.Answer = static _ => Fault.Of(400);
        await restored.Personal("29:tom").SayAsync("help");

        await RunningBot.UntilAsync(() => restored.Database.Read(static connection => connection.ExecuteScalar<long>("SELECT max(sequence) FROM outbox")) > 1_000_000_000);
    }

    private async Task BackUpWithOneWaitingAsync(FakeTeams teams)
    {
        teams.Answer = static _ => Fault.Of(503);
        var bot = await RunningBot.StartAsync(teams, _folder);
        await bot.Personal().SayAsync("help");
        await bot.Services.GetRequiredService<VerbRunner>().RunAsync(["storage", "backup", Copy], TextWriter.Null, TestContext.Current.CancellationToken);
        await bot.StopAsync();
        await CountAsync(teams);
    }

    private static async Task<int> CountAsync(FakeTeams teams)
    {
        for (var count = 0; ; count++)
        {
            if (teams.IsQuiet)
                return count;
            await teams.NextAsync(TestContext.Current.CancellationToken);
        }
    }
}
