using System.Text.Json.Nodes;
using Bot.Outbox;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Teams;

/// <summary>What is said to one person alone, from a channel of the running bot to that person's own chat.</summary>
public sealed class WhisperTests
{
    private const string AmirasChat = "a:personal-29:amira";

    [Fact]
    public async Task Is_said_in_a_chat_that_is_opened_for_the_person()
    {
        await using var bot = await StartAsync();

        var whisper = await bot.Channel().SayAsync("psst");

        Assert.Equal((AmirasChat, "29:amira"), (whisper.ConversationId, (string?)whisper.Activity["recipient"]?["id"]));
        Assert.Equal(AmirasChat, (string?)whisper.Activity["conversation"]?["id"]);
        Assert.Null(whisper.Activity["replyToId"]);
        Assert.Equal("29:amira", (string?)Assert.Single(bot.Teams.Openings)["members"]?[0]?["id"]);
    }

    [Fact]
    public async Task Is_an_ordinary_reply_in_the_persons_own_chat()
    {
        await using var bot = await StartAsync();
        var message = bot.Personal().Message("psst");

        await bot.Personal().SendAsync(message);

        var reply = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal((AmirasChat, (string?)message["id"]), (reply.ConversationId, (string?)reply.Activity["replyToId"]));
        Assert.Empty(bot.Teams.Openings);
    }

    [Fact]
    public async Task Opens_a_chat_once()
    {
        await using var bot = await StartAsync();

        await bot.Channel().SayAsync("psst");
        await bot.Channel().SayAsync("psst");

        Assert.Single(bot.Teams.Openings);
    }

    [Fact]
    public async Task Goes_to_each_person_alone()
    {
        await using var bot = await StartAsync();

        Assert.Equal(AmirasChat, (await bot.Channel().SayAsync("psst")).ConversationId);
        Assert.Equal("a:personal-29:tom", (await bot.Channel("29:tom").SayAsync("psst")).ConversationId);
    }

    [Theory]
    [InlineData("help")]
    [InlineData(null)]
    public async Task Goes_by_the_newest_address_to_a_chat_that_was_known_at_another(string? saidBefore)
    {
        await using var bot = await StartAsync();
        await (saidBefore is null ? bot.Channel().SayAsync("psst") : bot.Personal().SayAsync(saidBefore));
        bot.Teams.Region = "moved";

        Assert.Equal(AmirasChat, (await bot.Channel().SayAsync("psst")).ConversationId);
    }

    [Fact]
    public async Task Is_parked_with_a_plain_reason_when_the_person_does_not_have_the_bot()
    {
        await using var bot = await StartAsync();
        bot.Teams.AnswerToOpening = _ => FakeTeams.NotInstalled;

        await bot.Channel().SendAsync(bot.Channel().Message("psst"));

        await RunningBot.UntilAsync(() => Parked(bot) == 1);
        Assert.Equal("the person's own chat cannot be reached: not installed there (403 BotNotInConversationRoster)", Reason(bot));
        Assert.True(bot.Teams.IsQuiet);
    }

    [Fact]
    public async Task Is_parked_when_the_person_has_blocked_the_bot()
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = post => post.ConversationId is AmirasChat ? FakeTeams.NotInstalled : null;

        await bot.Channel().SayAsync("psst");

        await RunningBot.UntilAsync(() => Parked(bot) == 1);
        Assert.True(bot.Teams.IsQuiet);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(200)]
    public async Task Is_tried_again_when_the_chat_cannot_be_opened_now(int status)
    {
        await using var bot = await StartAsync();
        bot.Teams.AnswerToOpening = FailFirst<JsonNode>(status);

        Assert.Equal(AmirasChat, (await bot.Channel().SayAsync("psst")).ConversationId);
        Assert.Equal(2, bot.Teams.Openings.Count);
    }

    [Fact]
    public async Task Opens_no_second_chat_when_the_first_try_to_write_there_fails()
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = FailFirst<Post>(429);

        var refused = await bot.Channel().SayAsync("psst");
        var taken = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.Equal(refused.Activity.ToJsonString(), taken.Activity.ToJsonString());
        Assert.Single(bot.Teams.Openings);
    }

    [Theory]
    [InlineData(502, 201, 2)]
    [InlineData(201, 502, 1)]
    public async Task Goes_on_after_a_restart_from_where_it_was(int statusOfOpening, int statusOfPost, int openings)
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        teams.AnswerToOpening = statusOfOpening == 201 ? _ => null : FailFirst<JsonNode>(statusOfOpening);
        teams.Answer = statusOfPost == 201 ? _ => null : FailFirst<Post>(statusOfPost);
        var first = await StartAsync(teams, folder, "00:01:00");
        await first.Channel().SendAsync(first.Channel().Message("psst"));
        await RunningBot.UntilAsync(() => first.Database.Read(c => c.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE first_tried_at IS NOT NULL")) == 1);
        await first.Database.WriteAsync(connection => connection.Execute("UPDATE outbox SET due_at = 0"));
        await first.StopAsync();

        await using var second = await StartAsync(teams, folder);
        await RunningBot.UntilAsync(() => second.Database.Read(OutboxStore.Count) == (0, 0));

        Assert.Equal(openings, teams.Openings.Count);
    }

    private static Task<RunningBot> StartAsync(FakeTeams? teams = null, TemporaryFolder? folder = null, string firstWait = "00:00:00.010") =>
        RunningBot.StartAsync(teams, folder, builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Outbox:FirstWait", firstWait)]);
            builder.Services.AddTurnRoute(TurnRoute.ForWords<WhisperingHandler>("psst"));
        });

    private static Func<T, IResult?> FailFirst<T>(int status)
    {
        var left = 1;
        return _ => Interlocked.Decrement(ref left) >= 0 ? Results.StatusCode(status) : null;
    }

    private static long Parked(RunningBot bot) => bot.Database.Read(OutboxStore.Count).Parked;

    private static string? Reason(RunningBot bot) =>
        bot.Database.Read(connection => connection.ExecuteScalar<string?>("SELECT parked_reason FROM outbox"));
}
