using Bot.LocalSettings;
using Bot.Screening;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;

namespace Bot.Tests.Screening;

public sealed class LocalRolesTests
{
    private const string Danger = "I want to kill myself";

    [Fact]
    public async Task Names_the_organisations_own_people()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Database.WriteAsync(connection => LocalSettingStore.Set(connection, TokenSmith.TenantId, "duty clinician", "bleep 4471"));

        Assert.Contains("the duty clinician (here: bleep 4471) today", (await bot.Personal().SayAsync(Danger)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_help_numbers_even_when_the_store_cannot_say_who_the_people_are()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Database.WriteAsync(connection => connection.Execute("DROP TABLE local_settings"));

        Assert.Equal(ScreeningTexts.About(Concern.DangerToSelf), (await bot.Personal().SayAsync(Danger)).Text);
    }
}
