using System.Text.Json.Nodes;
using Bot.People;
using Bot.Tests.Host;
using Bot.Training.Plan;
using Cards.People;
using Cards.Training;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Training.Plan;

public sealed class NudgeTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public async Task Comes_to_nobody_who_has_not_asked_for_it()
    {
        var clock = new ManualClock();
        await using var bot = await StartAsync(await FakeTeams.StartAsync(clock), clock);
        await SaveAsync(bot);
        await bot.Personal().SayAsync("aim for 20 points a year");

        clock.Advance(Week);
        await RunAsync(bot);

        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Comes_once_over_a_restart()
    {
        using var folder = new TemporaryFolder();
        var clock = new ManualClock();
        await using var teams = await FakeTeams.StartAsync(clock);
        var first = await StartAsync(teams, clock, folder);
        await SaveAsync(first);
        await first.Personal().SayAsync("remind me on Mondays at 8:30");
        clock.Advance(TimeSpan.FromHours(24));
        await RunAsync(first);
        await teams.NextAsync(TestContext.Current.CancellationToken);
        await first.StopAsync();

        var second = await StartAsync(teams, clock, folder);
        await RunAsync(second);
        await second.StopAsync();

        Assert.True(teams.IsQuiet);
    }

    [Fact]
    public async Task Stands_in_my_data_and_ends_with_forget_me()
    {
        var clock = new ManualClock();
        await using var bot = await StartAsync(await FakeTeams.StartAsync(clock), clock);
        await SaveAsync(bot);
        await bot.Personal().SayAsync("remind me on Mondays at 8:30");

        var held = bot.Database.Read(static connection => OwnPlan.Of.Read(connection, new Whose(TokenSmith.TenantId, "29:amira")))?.Data.ToJsonString();
        await bot.Personal().PressAsync(ForgetMeCard.Verb);
        await SaveAsync(bot);
        clock.Advance(Week);
        await RunAsync(bot);

        Assert.Contains("Monday 08:30", held, StringComparison.Ordinal);
        Assert.True(bot.Teams.IsQuiet);
    }

    private static Task<RunningBot> StartAsync(FakeTeams teams, ManualClock clock, TemporaryFolder? folder = null) =>
        RunningBot.StartAsync(teams, folder, builder => builder.Services.AddSingleton<TimeProvider>(clock));

    private static Task RunAsync(RunningBot bot) => bot.Services.GetRequiredService<NudgeRound>().RunAsync();

    private static async Task SaveAsync(RunningBot bot)
    {
        await bot.Personal().PressAsync(SaveButton.Verb, new JsonObject { [SaveButton.Resource] = "pci-shared-decision-making" });
        await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
    }
}
