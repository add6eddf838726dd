using Bot.People;
using Bot.Tests.Host;
using Bot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.People;

public sealed class LeadsTests
{
    private const string Amira = "00000000-0000-0000-0000-000000000020";
    private const string Tom = "00000000-0000-0000-0000-000000000021";

    [Theory]
    [InlineData("29:tom", Tom, true)]
    [InlineData("29:amira", Amira, false)]
    [InlineData("29:away", "00000000-0000-0000-0000-000000000029", false)]
    public async Task Are_those_of_the_settings_who_are_in_the_team(string person, string directoryId, bool isLead)
    {
        await using var bot = await StartAsync(("Leads:People:1", "00000000-0000-0000-0000-000000000029"));

        Assert.Equal(isLead, await IsLeadAsync(bot, person, directoryId));
    }

    [Fact]
    public async Task Are_not_known_without_a_roster()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.StartsWith("I cannot read who is in this team", await SayAsync(bot, "29:amira", "leads"), StringComparison.Ordinal);
        Assert.False(await IsLeadAsync(bot, "29:amira", Amira));
    }

    internal static Task<bool> IsLeadAsync(RunningBot bot, string person, string directoryId) => bot.Services.GetRequiredService<Roles>().IsLeadAsync(
        new Person(person, directoryId, ""), TokenSmith.TenantId, Team.Id, TestContext.Current.CancellationToken);

    internal static async Task<string> SayAsync(RunningBot bot, string person, string words) => (await Team.ChannelOf(bot, person).SayAsync(words)).Text;

    internal static Task<RunningBot> StartAsync(params (string Name, string Value)[] settings) => StartAsync(builder => builder.Configuration.AddInMemoryCollection(
        settings.Select(static setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value))));

    internal static async Task<RunningBot> StartAsync(Action<WebApplicationBuilder> adjust)
    {
        var bot = await RunningBot.StartAsync(adjust: builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Leads:People:0", Tom), new("Administrators:People:0", "")]);
            adjust(builder);
        });
        bot.Teams.AnswerToRoster = Team.Roster;
        await SayAsync(bot, "29:tom", "help"); // Now the team has been heard from.
        return bot;
    }
}
