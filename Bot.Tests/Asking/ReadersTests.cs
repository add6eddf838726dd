using Bot.Tests.Host;
using Bot.Tests.Knowledge;
using Bot.Turns;
using Dapper;
using Knowledge;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Asking;

public sealed class ReadersTests
{
    private const string Question = "where is the zorblax allotment key";
    private const string Canary = "beneath the blue flowerpot";
    private static readonly ReaderGroup OwnTeam = new(TokenSmith.TenantId, Team.Id);

    [Fact]
    public async Task A_channel_is_answered_from_its_teams_documents()
    {
        await using var bot = await StartAsync(OwnTeam);

        Assert.Contains(Canary, (await Team.ChannelOf(bot, "29:amira").SayAsync(Question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_a_team_may_read_is_no_topic_that_others_are_told_of()
    {
        await using var bot = await StartAsync(OwnTeam);

        await Team.ChannelOf(bot, "29:amira").SayAsync(Question);

        Assert.Equal((0, 0), bot.Database.Read(static connection => (connection.ExecuteScalar<int>("SELECT count(*) FROM asked_tags"), connection.ExecuteScalar<int>("SELECT count(*) FROM topic_tags"))));
    }

    [Fact]
    public async Task Another_teams_channel_is_not()
    {
        await using var bot = await StartAsync(OwnTeam);
        var other = new Conversation(bot, "19:other@thread.tacv2;messageid=1700000000000", "channel", "29:amira") { Team = "19:other@thread.tacv2" };

        Assert.DoesNotContain("flowerpot", (await other.SayAsync(Question)).Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_chat_is_not()
    {
        await using var bot = await StartAsync(OwnTeam);

        Assert.DoesNotContain("flowerpot", (await new Conversation(bot, "19:chat@thread.v2", "groupChat", "29:amira").SayAsync(Question)).Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_in_their_own_chat_and_nobody_else()
    {
        await using var bot = await StartAsync(OwnTeam);
        await Team.ChannelOf(bot, "29:tom").SayAsync("help");

        Assert.Contains(Canary, (await bot.Personal().SayAsync(Question)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("flowerpot", (await bot.Personal("29:zoe").SayAsync(Question)).Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_in_the_organisation_reads_what_is_for_all_of_it()
    {
        await using var bot = await StartAsync(new ReaderGroup(TokenSmith.TenantId));

        Assert.Contains(Canary, (await bot.Personal("29:zoe").SayAsync(Question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_of_another_organisation_does()
    {
        await using var bot = await StartAsync(new ReaderGroup("00000000-0000-0000-0000-0000000000ff"));

        Assert.DoesNotContain("flowerpot", (await bot.Personal().SayAsync(Question)).Activity.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("flowerpot", (await Team.ChannelOf(bot, "29:amira").SayAsync(Question)).Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_left_the_team_is_told_no_more_of_what_they_read()
    {
        var clock = new ManualClock();
        await using var bot = await StartAsync(OwnTeam, clock);
        await Team.ChannelOf(bot, "29:tom").SayAsync("help");
        var amira = bot.Personal();
        Assert.Contains(Canary, (await amira.SayAsync(Question)).Text, StringComparison.Ordinal);
        bot.Teams.AnswerToRoster = static _ => Results.Json(new { members = Array.Empty<object>() });
        clock.Advance(TimeSpan.FromMinutes(6));

        Assert.DoesNotContain("reception opens", (await amira.SayAsync("say more")).Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teams_documents_are_on_no_page()
    {
        await using var bot = await StartAsync(OwnTeam);

        Assert.DoesNotContain("Zorblax", await bot.Http.GetStringAsync("/articles", TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("flowerpot", await (await bot.Http.GetAsync("/articles/canary", TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<RunningBot> StartAsync(ReaderGroup readers, TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        var bot = await RunningBot.StartAsync(await FakeTeams.StartAsync(clock), adjust: builder => builder.Services.AddSingleton(clock));
        bot.Teams.AnswerToRoster = Team.Roster;
        var document = Sample.Document("canary", $"The zorblax allotment key lies {Canary}.\n\n## When does reception open?\n\nThe reception opens at nine.", "Zorblax allotment key");
        await bot.Services.GetRequiredService<KnowledgeBase>().UpdateAsync("team", [document with { Readers = readers.Name }], progress: null, TestContext.Current.CancellationToken);
        return bot;
    }
}
