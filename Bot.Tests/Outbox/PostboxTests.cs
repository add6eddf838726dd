using System.Collections.Concurrent;
using Bot.Outbox;
using Bot.Tests.Host;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Outbox;

public sealed class PostboxTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Tries_again_what_may_work_later(int status)
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = FailFirst(1, status);

        var refused = await bot.Personal().SayAsync("help");
        var taken = await bot.Teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.Equal(refused.Activity.ToJsonString(), taken.Activity.ToJsonString());
        await RunningBot.UntilAsync(() => Count(bot) == (0, 0));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(302)]
    public async Task Parks_at_once_what_will_never_work_and_goes_on(int status)
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = FailFirst(1, status);

        await bot.Personal().SayAsync("help");
        await RunningBot.UntilAsync(() => Count(bot) == (0, 1));

        Assert.NotNull((await bot.Personal().SayAsync("about")).Card);
        Assert.Equal(status.ToString(System.Globalization.CultureInfo.InvariantCulture), Reason(bot));
    }

    [Fact]
    public async Task Parks_what_fails_too_often()
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = FailFirst(3, 500);

        await bot.Personal().SayAsync("help");

        await RunningBot.UntilAsync(() => Count(bot) == (0, 1));
        Assert.Equal("500", Reason(bot));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Does_not_count_the_attempts_that_reach_nobody(int status)
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = FailFirst(5, status);

        await bot.Personal().SayAsync("help");

        await RunningBot.UntilAsync(() => Count(bot) == (0, 0));
    }

    [Fact]
    public async Task Keeps_the_order_of_a_conversation_while_its_first_message_is_refused()
    {
        await using var bot = await StartAsync();
        var taken = new ConcurrentQueue<string>();
        var refusals = 2;
        bot.Teams.Answer = post =>
        {
            if (Interlocked.Decrement(ref refusals) >= 0)
            {
                return Results.StatusCode(StatusCodes.Status502BadGateway);
            }

            taken.Enqueue((string?)post.Activity["replyToId"] ?? "");
            return null;
        };
        var chat = bot.Personal();
        var sent = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            var message = chat.Message("help");
            sent.Add((string?)message["id"] ?? "");
            await chat.SendAsync(message);
        }

        await RunningBot.UntilAsync(() => taken.Count == sent.Count);

        Assert.Equal(sent, taken, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Does_not_hold_up_others_for_a_conversation_that_is_blocked()
    {
        await using var bot = await StartAsync(("Outbox:FirstWait", "00:01:00"));
        bot.Teams.Answer = post => post.ConversationId.Contains("blocked", StringComparison.Ordinal)
            ? Results.StatusCode(StatusCodes.Status502BadGateway)
            : null;

        await bot.Personal("29:blocked").SayAsync("help");

        Assert.NotNull((await bot.Personal("29:free").SayAsync("help")).Card);
    }

    [Fact]
    public async Task Sends_after_a_restart_what_was_left()
    {
        using var folder = new TemporaryFolder();
        var teams = await FakeTeams.StartAsync();
        teams.Answer = FailFirst(1, 502);
        var first = await StartAsync(teams, folder, ("Outbox:FirstWait", "00:01:00"));
        var refused = await first.Personal().SayAsync("help");
        await RunningBot.UntilAsync(() => first.Database.Read(c => c.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE first_tried_at IS NOT NULL")) == 1);
        await first.StopAsync();
        await RewindAsync(folder);

        await using var second = await StartAsync(teams, folder);
        var taken = await teams.NextAsync(TestContext.Current.CancellationToken);

        Assert.Equal(refused.Activity.ToJsonString(), taken.Activity.ToJsonString());
    }

    [Fact]
    public async Task Never_follows_a_redirection()
    {
        await using var bot = await StartAsync();
        bot.Teams.Answer = post => post.ConversationId is "elsewhere"
            ? null
            : Results.Redirect($"{bot.Teams.ServiceUrl}/v3/conversations/elsewhere/activities", preserveMethod: true);

        await bot.Personal().SayAsync("help");

        await RunningBot.UntilAsync(() => Count(bot) == (0, 1));
        Assert.Equal("307", Reason(bot));
        Assert.True(bot.Teams.IsQuiet);
    }

    private static Func<Post, IResult?> FailFirst(int times, int status)
    {
        var left = times;
        return _ => Interlocked.Decrement(ref left) >= 0 ? Results.StatusCode(status) : null;
    }

    private static Task<RunningBot> StartAsync(params (string Name, string Value)[] settings) => StartAsync(null, null, settings);

    private static Task<RunningBot> StartAsync(FakeTeams? teams, TemporaryFolder? folder, params (string Name, string Value)[] settings) =>
        RunningBot.StartAsync(teams, folder, builder => builder.Configuration
            .AddInMemoryCollection([new("Outbox:FirstWait", "00:00:00.010"), new("Outbox:MaxAttempts", "3")])
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value))));

    // The wait is kept over the restart; this lets it pass.
    private static async Task RewindAsync(TemporaryFolder folder)
    {
        using var database = Stores.Open(folder);
        await database.WriteAsync(connection => connection.Execute("UPDATE outbox SET due_at = 0"));
    }

    private static (long Waiting, long Parked) Count(RunningBot bot) => bot.Database.Read(OutboxStore.Count);

    private static string? Reason(RunningBot bot) =>
        bot.Database.Read(connection => connection.ExecuteScalar<string?>("SELECT parked_reason FROM outbox"));
}
