using Bot.People;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.People;

public sealed class LeadsHandlerTests
{
    private const string Amira = "00000000-0000-0000-0000-000000000020";

    [Fact]
    public async Task Name_others_of_their_team_and_take_that_back()
    {
        await using var bot = await LeadsTests.StartAsync();

        Assert.Equal("Amira Khan leads this team now.", await MentionAsync(bot, "29:tom", "lead add", "29:amira"));
        Assert.True(await LeadsTests.IsLeadAsync(bot, "29:amira", Amira));
        Assert.Equal("**Who leads this team**\n\n- Amira Khan\n- Tom Ashworth", await LeadsTests.SayAsync(bot, "29:tom", "leads"));

        Assert.Equal("That person no longer leads this team.", await MentionAsync(bot, "29:tom", "lead remove", "29:amira"));
        Assert.False(await LeadsTests.IsLeadAsync(bot, "29:amira", Amira));
    }

    [Fact]
    public async Task Who_was_named_by_one_names_nobody()
    {
        await using var bot = await LeadsTests.StartAsync();
        await MentionAsync(bot, "29:tom", "lead add", "29:amira");

        Assert.StartsWith("Only a lead", await MentionAsync(bot, "29:amira", "lead add", "29:amira"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_is_none_by_that_alone()
    {
        await using var bot = await LeadsTests.StartAsync(("Administrators:People:1", Amira));

        Assert.StartsWith("Only a lead", await MentionAsync(bot, "29:amira", "lead add", "29:amira"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_nobody_who_is_not_in_the_team()
    {
        await using var bot = await LeadsTests.StartAsync();

        Assert.StartsWith("Mention one person of this team", await MentionAsync(bot, "29:tom", "lead add", "29:stranger"), StringComparison.Ordinal);
        Assert.Equal(0, bot.Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM named_leads")));
    }

    [Fact]
    public async Task Lead_their_own_team_alone()
    {
        await using var bot = await LeadsTests.StartAsync();
        await MentionAsync(bot, "29:tom", "lead add", "29:amira");

        Assert.Empty(await bot.Services.GetRequiredService<Roles>().LeadsInAsync(
            [new Member("29:amira", Amira, "", Email: null, IsGuest: false)], TokenSmith.TenantId, "19:other@thread.tacv2", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Each_change_is_noted_without_names_and_ids()
    {
        await using var bot = await LeadsTests.StartAsync();
        await MentionAsync(bot, "29:tom", "lead add", "29:amira");

        var (act, actor, subject) = bot.Database.Read(connection => connection.QuerySingle<(string, byte[], byte[])>("SELECT act, actor, subject FROM audit"));
        Assert.Equal(("lead add", 16, 16), (act, actor.Length, subject.Length));
    }

    private static async Task<string> MentionAsync(RunningBot bot, string person, string words, string who)
    {
        var channel = Team.ChannelOf(bot, person);
        await channel.SendAsync(Team.Mentioning(channel, words, who));
        return (await bot.Teams.NextAsync(TestContext.Current.CancellationToken)).Text;
    }
}
