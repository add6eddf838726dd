using Bot.Commands;
using Bot.Outbox;
using Bot.Tests.Commands;
using Bot.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Outbox;

public sealed class OutboxVerbTests
{
    [Fact]
    public async Task Lists_what_waits_and_what_was_set_aside_but_neither_words_nor_people()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Teams.Answer = static post => post.IsIn("a:personal-29:amira") ? Fault.Of(StatusCodes.Status400BadRequest) : Fault.Of(StatusCodes.Status429TooManyRequests, "600");
        await bot.Personal().SayAsync("help");
        await bot.Channel("29:tom").SayAsync("<at>Framework Companion</at> help");
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (1, 1) && bot.Services.GetRequiredService<Flights>().Count == 0);

        var (code, output) = await RunAsync(bot, "list");

        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches(@"^\d+  teams  reply to a person  parked \(400\)  attempts 1  doubts 0  age 0\.00:00:\d\d", lines[0]);
        Assert.Matches(@"^\d+  teams  reply to a channel  waiting  attempts 0  doubts 0  age 0\.00:00:\d\d", lines[1]);
        Assert.Equal("1 waiting, 1 parked", lines[2].TrimEnd());
        Assert.DoesNotContain("29:", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Companion", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_once_more_what_was_set_aside_and_that_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var refused = await ParkAsync(bot);

        Assert.Equal((0, "1 to be sent once more."), await RunAsync(bot, "replay", Number(bot)));
        var taken = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 0));

        Assert.Equal(refused.Activity.ToJsonString(), taken.Activity.ToJsonString());
        Assert.Equal((1, "Nothing of that number was set aside: \"outbox list\" shows what was."), await RunAsync(bot, "replay", "1"));
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Throws_away_what_was_set_aside()
    {
        await using var bot = await RunningBot.StartAsync();
        await ParkAsync(bot);

        Assert.Equal((0, "1 thrown away."), await RunAsync(bot, "discard", Number(bot)));

        Assert.Equal((0, 0), bot.Database.Read(OutboxStore.Count));
        Assert.Equal((1, "Nothing of that number was set aside: \"outbox list\" shows what was."), await RunAsync(bot, "replay", "1"));
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("discard")]
    public async Task Asks_which_when_it_is_not_said(string verb)
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Equal((1, "Say which: the numbers that \"outbox list\" shows, or --all."), await RunAsync(bot, verb));
    }

    [Fact]
    public async Task Works_by_itself_while_no_bot_runs_and_the_next_bot_sends()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        var first = await RunningBot.StartAsync(teams, folder);
        var refused = await ParkAsync(first);
        await first.StopAsync();

        var run = await TerminalRun.OfAsync(folder.Path, ["outbox", "replay", "--all"]);
        Assert.Equal((0, "1 to be sent once more."), (run.ExitCode, run.Output.Trim()));

        await using var second = await RunningBot.StartAsync(teams, folder);
        var taken = await teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(refused.Activity.ToJsonString(), taken.Activity.ToJsonString());
    }

    private static async Task<Post> ParkAsync(RunningBot bot)
    {
        bot.Teams.Answer = static _ => Fault.Of(StatusCodes.Status400BadRequest);
        var refused = await bot.Personal().SayAsync("help");
        await RunningBot.UntilAsync(() => bot.Database.Read(OutboxStore.Count) == (0, 1));
        bot.Teams.Answer = static _ => null;
        return refused;
    }

    private static string Number(RunningBot bot) => bot.Services.GetRequiredService<Desk>().List()[0].ToString().Split(' ')[0];

    private static async Task<(int ExitCode, string Output)> RunAsync(RunningBot bot, params string[] arguments)
    {
        await using var output = new StringWriter();
        var code = await bot.Services.GetRequiredService<VerbRunner>().RunAsync(["outbox", .. arguments], output, TestContext.Current.CancellationToken);
        return (code, output.ToString().Trim());
    }
}
